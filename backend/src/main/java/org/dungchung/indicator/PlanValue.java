package org.dungchung.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is promised or reported of a line of a plan for a day.
 *
 * @param kind TARGET, MEASURED or ESTIMATE
 * @param value a fraction of 1 for PERCENT, else in the line's unit; null where it is said in words
 * @param said YES, NO or words, where it is no number
 * @param statement the id by which it is altered; null for what the plan itself says
 */
public record PlanValue(
        String indicator,
        String kind,
        LocalDate date,
        @Nullable Double value,
        @Nullable String said,
        @Nullable String comparator,
        String document,
        @Nullable UUID statement) {

    /** Whether a number reaches it, unrounded; null where either is no number. */
    @Nullable Boolean isMetBy(@Nullable Double number) {
        if (number == null || value == null || comparator == null) {
            return null;
        }
        return comparator.equals("MORE_THAN") ? number > value : number >= value;
    }
}
