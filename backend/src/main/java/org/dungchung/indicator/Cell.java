package org.dungchung.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a breakdown.
 *
 * @param cell what names it in a {@link RowFilter}: a code, a kind, a year, or the id of a hamlet; null for the units that fall into none
 * @param name what people call it; null where its code says it
 * @param numerator null, as are the other numbers, where the cell is suppressed
 */
public record Cell(
        @Nullable String cell,
        @Nullable String name,
        @Nullable Number numerator,
        @Nullable Number denominator,
        @Nullable Double ratio,
        boolean suppressed) {

    /**
     * As it was counted.
     *
     * @param units the records behind it
     * @param others those of them that belong to somebody else than the asker
     */
    record Counted(
            @Nullable String cell,
            @Nullable String name,
            double numerator,
            double denominator,
            long units,
            long others) {

        Cell shown() {
            return new Cell(
                    cell,
                    name,
                    Figure.plain(numerator),
                    Figure.plain(denominator),
                    Figure.ratio(numerator, denominator),
                    false);
        }

        Cell hidden() {
            return new Cell(cell, name, null, null, null, true);
        }
    }
}
