package org.dungchung.territory.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an area, hamlet or zone as it is recorded.
 *
 * @param validFrom its first day; null = open
 * @param validTo its last day; null = open
 * @param said all of it, by the names of the forms, with its id and version, the other versions of its code, and of a hamlet its
 *     successors
 */
public record UnitState(
        UUID id,
        int version,
        String code,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, @Nullable Object> said) {

    /** Whether it holds on a day and did so the day before. */
    boolean holdsBeforeAndOn(LocalDate day) {
        return (validFrom == null || validFrom.isBefore(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
