package org.dungchung.inspection;

import org.dungchung.contest.Claim;
import org.jspecify.annotations.Nullable;

/** What an inspector found at a stop. */
public enum Result {
    /** It is there, as recorded. */
    FOUND(null),
    /** It is not there. */
    MISSING(Claim.NOT_IN_USE),
    /** Others use it than is recorded. */
    WRONG_OPERATOR(Claim.USERS),
    /** More use it than it has places for. */
    OVER_CAPACITY(Claim.USERS);

    private final @Nullable Claim claim;

    Result(@Nullable Claim claim) {
        this.claim = claim;
    }

    /** What a contest of it says; null where nothing is wrong. */
    @Nullable Claim claim() {
        return claim;
    }
}
