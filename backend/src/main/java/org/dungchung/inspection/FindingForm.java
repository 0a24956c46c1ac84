package org.dungchung.inspection;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone sends of a stop.
 *
 * @param assetVersion of the facts that it had at hand
 * @param said in words; may be missing of what was found as recorded
 * @param foundAt with its offset
 * @param lon where it was, in degrees of WGS 84, with {@code lat}; null when it did not know
 * @param accuracyM how far from there it may have been, in metres
 * @param organisations codes of those whose equipment was found there; of {@link Result#WRONG_OPERATOR} alone. Empty = nobody's
 * @param usersCounted how many use it; of {@link Result#OVER_CAPACITY} alone
 */
public record FindingForm(
        @Nullable UUID inspectionId,
        @Nullable UUID assetId,
        @Nullable Integer assetVersion,
        @Nullable Result result,
        @Nullable String said,
        @Nullable OffsetDateTime foundAt,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable Double accuracyM,
        @Nullable List<String> organisations,
        @Nullable Integer usersCounted) {

    private static final int LONGEST = 2000;
    private static final int MOST = 1_000_000;

    /** @throws InvalidInput if a field is missing or cannot be */
    void require() {
        var check = new InvalidInput.Check()
                .present("inspectionId", inspectionId, "the id of the inspection")
                .present("assetId", assetId, "the id of the stop")
                .present("assetVersion", assetVersion, "the version of the stop's facts that were at hand")
                .present("result", result, "FOUND, MISSING, WRONG_OPERATOR or OVER_CAPACITY")
                .that(
                        said == null ? result == Result.FOUND : saidEnough(said),
                        "said",
                        said,
                        "1 to 2,000 letters; may be missing of FOUND alone")
                .present("foundAt", foundAt, "when it was found, with the offset from UTC")
                .day("foundAt", foundAt == null ? null : foundAt.toLocalDate());
        GroundPoint.check(check, "lon", lon, "lat", lat);
        requireNumbers(check);
        check.done();
    }

    private void requireNumbers(InvalidInput.Check check) {
        boolean several = organisations != null && !organisations.isEmpty();
        check.that(accuracyM == null || isUpTo(MOST, accuracyM), "accuracyM", accuracyM, "metres, from 0 on")
                .that(
                        !several || result == Result.WRONG_OPERATOR,
                        "organisations",
                        organisations,
                        "nothing, but of WRONG_OPERATOR")
                .that(
                        usersCounted == null || (result == Result.OVER_CAPACITY && isUpTo(MOST, usersCounted)),
                        "usersCounted",
                        usersCounted,
                        "how many use it, from 0 on; nothing, but of OVER_CAPACITY");
    }

    private static boolean isUpTo(int most, double number) {
        return number >= 0 && number <= most;
    }

    private boolean saidEnough(String words) {
        return words.length() <= LONGEST && (result == Result.FOUND || !words.isBlank());
    }

    /** The same, as it is kept: what is said again is then the same. */
    FindingForm kept() {
        return new FindingForm(
                inspectionId,
                assetId,
                assetVersion,
                result,
                said == null || said.isBlank() ? null : said.strip(),
                foundAt == null
                        ? null
                        : foundAt.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                lon,
                lat,
                accuracyM,
                organisations == null
                        ? List.of()
                        : organisations.stream().distinct().sorted().toList(),
                usersCounted);
    }
}
