package org.dungchung.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an inspection.
 *
 * @param name what it is about, 1 to 200 letters
 * @param assetIds the stops, 1 to 200; one that is named twice is one
 * @param inspector who goes there, by its name of the sign-in; null = the caller, of a change whoever it was. Others are named by planners and administrators
 * @param order of the stops; null = {@link StopOrder#SHORTEST}
 * @param startLon from where, in degrees of WGS 84, with {@code startLat}; null = from the stop with which the way is shortest. A change leaves it as it is
 */
public record InspectionForm(
        @Nullable String name,
        @Nullable LocalDate day,
        @Nullable List<@Nullable UUID> assetIds,
        @Nullable String inspector,
        @Nullable StopOrder order,
        @Nullable Double startLon,
        @Nullable Double startLat) {

    private static final int LONGEST = 200;
    static final int MOST = 200;

    /** @throws InvalidInput if a field is missing or cannot be */
    void require() {
        var check = new InvalidInput.Check()
                .that(name != null && !name.isBlank() && name.length() <= LONGEST, "name", name, "1 to 200 letters")
                .present("day", day, "the day of the inspection")
                .day("day", day)
                .that(
                        assetIds != null
                                && !assetIds.isEmpty()
                                && assetIds.size() <= MOST
                                && assetIds.stream().allMatch(id -> id != null),
                        "assetIds",
                        assetIds == null ? null : assetIds.size() + " ids",
                        "the ids of 1 to 200 assets");
        GroundPoint.check(check, "startLon", startLon, "startLat", startLat);
        check.done();
    }
}
