package org.dungchung.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area of the day before or after that shares ground with the one asked about; found from the boundaries, not from a list.
 *
 * @param relation PREDECESSOR: as of the day before the asked area's first; SUCCESSOR: as of the day after its last
 * @param validFrom first day of the other area's boundaries; null when open
 * @param validTo last day of them, inclusive; null when open
 * @param shareOfArea how much of the asked area lies in the other, 0 to 1, by geodesic area
 * @param shareOfOther how much of the other lies in the asked area, 0 to 1
 */
public record AreaRelation(
        Relation relation,
        String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        double shareOfArea,
        double shareOfOther) {

    /** Which way in time. */
    public enum Relation {
        PREDECESSOR,
        SUCCESSOR
    }
}
