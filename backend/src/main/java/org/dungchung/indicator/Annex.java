package org.dungchung.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan's annex on a day: its lines in its order and wording, each with what was measured and what is promised.
 *
 * @param date the day to which the numbers refer
 */
public record Annex(Plan plan, LocalDate date, LocalDate knownOn, List<Line> lines) {

    /**
     * One line.
     *
     * @param computed in the boundaries of the plan; null where the registry does not compute it, or has no such area
     * @param today the same in the province that the plan's area is part of now; null where it is still there
     * @param entered the newest measured value or, behind it, estimate of the day or before; null where none was entered
     * @param next the target that it has to meet next, or the last one when all days have passed
     * @param difference what is computed less what was entered; null where either is no number
     * @param met whether what is computed, else what was entered, reaches {@code next}; null where that cannot be said
     * @param values everything that is promised and reported, in the order of the days
     */
    public record Line(
            int ordinal,
            String indicator,
            String wording,
            String form,
            String unit,
            @Nullable Measure computed,
            @Nullable Measure today,
            @Nullable PlanValue entered,
            @Nullable Double difference,
            @Nullable PlanValue next,
            @Nullable Boolean met,
            List<PlanValue> values) {}

    /** A computed ratio with its two sums. */
    public record Measure(
            String area,
            LocalDate boundaries,
            Number numerator,
            Number denominator,
            @Nullable Double ratio) {

        static Measure of(String area, LocalDate boundaries, Sum sum) {
            return new Measure(
                    area, boundaries, Figure.plain(sum.numerator()), Figure.plain(sum.denominator()), sum.ratio());
        }
    }
}
