package org.dungchung.sameplace;

import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs are asked for.
 *
 * @param area code of an area in which one of both lies; null for everywhere
 * @param kind SITE, MAST or POLE_LINE; null for all three
 * @param minScore 0 to 1, inclusive; null for all
 * @param state null means those of which nothing was decided
 * @param within metres within which records are compared, at most {@value #FARTHEST}; null for {@value #USUAL}
 */
public record CandidateFilter(
        @Nullable String area,
        @Nullable Kind kind,
        @Nullable Double minScore,
        @Nullable PairState state,
        @Nullable Double within) {

    /** Farther apart nobody takes two things for one. */
    public static final double FARTHEST = 1_000;

    /** As {@code sameplace.v_within()} in SQL. */
    static final double USUAL = 20;

    /** What can be recorded twice, at places that differ. */
    public enum Kind {
        SITE,
        MAST,
        POLE_LINE
    }

    /** @throws InvalidInput if a number cannot be */
    public CandidateFilter {
        new InvalidInput.Check()
                .that(
                        within == null || (within > 0 && within <= FARTHEST),
                        "within",
                        within,
                        "metres, more than 0, at most 1000")
                .that(minScore == null || (minScore >= 0 && minScore <= 1), "minScore", minScore, "0 to 1")
                .done();
    }

    double metres() {
        return within == null ? USUAL : within;
    }

    PairState stateOrOpen() {
        return state == null ? PairState.OPEN : state;
    }

    String[] kinds() {
        return kind == null ? new String[] {"SITE", "MAST", "POLE_LINE"} : new String[] {kind.name()};
    }
}
