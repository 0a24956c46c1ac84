package org.dungchung.report.content;

import java.util.List;
import org.dungchung.indicator.Text;
import org.jspecify.annotations.Nullable;

/**
 * A column of a section.
 *
 * @param id by which a program knows it
 * @param key whether it says what a row is of: rows of two reports are compared where their keys are equal, and the public is told it even where the
 *     numbers are withheld
 * @param total how the cell below the rows is made of those above; null = it stays empty
 */
public record Column(
        String id,
        Text title,
        Type type,
        boolean key,
        @Nullable Total total) {

    /** What a cell holds. */
    public enum Type {
        /** Words: a text, or one in both languages. */
        TEXT,
        /** A number as it is. */
        NUMBER,
        /** A fraction of 1, read as a percentage. */
        RATIO,
        DAY,
        YES_NO
    }

    /**
     * How a total is made.
     *
     * @param quotientOf the ids of two columns whose totals are divided; empty = the cells above are added
     */
    public record Total(List<String> quotientOf) {

        /** All cells above, added. */
        public static final Total SUM = new Total(List.of());
    }
}
