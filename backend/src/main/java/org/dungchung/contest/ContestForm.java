package org.dungchung.contest;

import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What shall be said of a unit.
 *
 * @param assetId the unit; of a station the asset on which it stands
 * @param indicator in whose figure it was found; null = in none
 * @param claim what is wrong
 * @param said the same in words
 */
public record ContestForm(
        @Nullable UUID assetId,
        @Nullable String indicator,
        @Nullable Claim claim,
        @Nullable String said) {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST = 2000;

    /** @throws InvalidInput if a field is missing or cannot be */
    void require() {
        new InvalidInput.Check()
                .present("assetId", assetId, "the id of the asset that is contested")
                .that(
                        indicator == null || (!indicator.isBlank() && indicator.length() <= LONGEST_CODE),
                        "indicator",
                        indicator,
                        "the code of an indicator, or nothing")
                .present("claim", claim, "NOT_OURS, NOT_IN_USE, USERS, PLACE, TWICE or OTHER")
                .that(said != null && !said.isBlank() && said.length() <= LONGEST, "said", said, "1 to 2,000 letters")
                .done();
    }
}
