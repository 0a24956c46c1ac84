package org.dungchung.platform;

import org.jspecify.annotations.Nullable;

/** Makes text safe for a cell of a spreadsheet. */
public final class SheetText {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private SheetText() {}

    /**
     * The text as a CSV file may carry it: what a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
     * So does what would then be taken for such a text, so that {@link #plain} gives back every text as it was.
     *
     * @param text null becomes an empty cell
     */
    public static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return looksLikeFormula(text, 0) ? "'" + text : text;
    }

    /** The text that a cell of a CSV file means: without the apostrophe that {@link #safe}, or a careful person, put before a formula. */
    public static String plain(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '\'' && looksLikeFormula(cell, 1) ? cell.substring(1) : cell;
    }

    /** Whether {@code text} is, after any apostrophes from {@code start} on, a formula. */
    private static boolean looksLikeFormula(String text, int start) {
        int first = start;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(first)) >= 0;
    }
}
