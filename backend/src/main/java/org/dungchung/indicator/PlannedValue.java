package org.dungchung.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One number or text of a plan.
 *
 * @param area the plan's area in the boundaries of {@code boundaries}; null where the plan names none
 * @param indicator an indicator of the catalogue, or the name of a series that is only entered
 * @param kind TARGET, MEASURED, ESTIMATE or TEXT
 * @param value a ratio, 0 to 1, for indicators that are ratios, else in the unit of the series; null for a text
 * @param said what is stated instead of a number, in the words of the plan or of the later document; null for a number
 * @param comparator AT_LEAST or MORE_THAN of a target, else null
 * @param population what the plan limits the indicator to (newly built …), or null for all
 * @param unit RATIO, or the unit of an entered series
 * @param wording the plan's own words
 */
public record PlannedValue(
        String plan,
        String document,
        @Nullable String area,
        @Nullable LocalDate boundaries,
        String indicator,
        String kind,
        LocalDate date,
        @Nullable Double value,
        @Nullable String said,
        @Nullable String comparator,
        @Nullable String population,
        String unit,
        String wording,
        String source) {}
