package org.dungchung.coverage;

import org.jspecify.annotations.Nullable;

/**
 * One hamlet and how far it is covered.
 *
 * @param code the province's own code of the hamlet
 * @param type the type word, for example ấp or khóm; null when the register has none
 * @param commune the code of the commune to which the register ties it
 * @param communeName null when the commune is not in the registry on the day of the boundaries
 * @param part the covered part of the settled area, 0 to 1, unrounded; null without a settled area
 * @param covered by part of the settled area against the threshold, or by the position of hall or centre
 * @param stations how many stations reach into it, in whatever part
 * @param nearThreshold whether the part is so near the threshold that a small error would turn the answer
 * @param reason why it is not covered; null of one that is
 * @param derivedBoundary whether its boundary is derived, for maps only: it is never taken for where people live
 */
public record HamletCoverage(
        String code,
        String name,
        @Nullable String type,
        String commune,
        @Nullable String communeName,
        @Nullable Integer population,
        @Nullable Integer households,
        @Nullable Double part,
        Rule rule,
        boolean covered,
        long stations,
        boolean nearThreshold,
        @Nullable Reason reason,
        boolean derivedBoundary) {

    /** Why a hamlet is not covered, as far as the registry knows. */
    public enum Reason {
        /** Stations on air reach it, but too little of where people live. */
        PART_TOO_SMALL,
        /** No station on air reaches it, but one that is planned will. */
        PLANNED_ONLY,
        /** Nobody said where people live, and no station reaches its hall, else its centre. */
        POINT_NOT_REACHED,
        /** No station reaches where people live. */
        NO_STATION;

        static @Nullable Reason of(boolean covered, Rule rule, long stations, boolean planned) {
            if (covered) {
                return null;
            }
            if (stations > 0) {
                return PART_TOO_SMALL;
            }
            if (planned) {
                return PLANNED_ONLY;
            }
            return rule == Rule.CENTRE_POINT ? POINT_NOT_REACHED : NO_STATION;
        }
    }

    /** By what a hamlet was judged. */
    public enum Rule {
        /** The covered part of where people live. */
        SETTLED_AREA,
        /** Whether hall, else centre, lies in a footprint, since nobody said where people live. */
        CENTRE_POINT
    }
}
