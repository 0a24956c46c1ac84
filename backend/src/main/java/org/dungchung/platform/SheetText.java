package org.dungchung.platform;

import org.jspecify.annotations.Nullable;

/** Makes text safe for a cell of a spreadsheet. */
public final class SheetText {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private SheetText() {}

    /**
     * The text as a CSV file may carry it: what a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
     *
     * @param text null becomes an empty cell
     */
    public static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
