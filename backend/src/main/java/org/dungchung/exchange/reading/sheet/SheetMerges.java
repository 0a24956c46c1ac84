package org.dungchung.exchange.reading.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dungchung.exchange.reading.SafeXml;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet of an XLSX file. They stand behind its rows, so the sheet is gone through before, where it has any. */
final class SheetMerges {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    private SheetMerges() {}

    static MergedCells of(Workbook book, String sheet) {
        var merged = new MergedCells();
        if (book.mentions(sheet, "mergeCell ")) {
            try (SafeXml xml = book.open(sheet)) {
                while (xml.next()) {
                    if (xml.begins("mergeCell")) {
                        add(merged, xml.attribute("ref"));
                    }
                }
            }
        }
        return merged;
    }

    private static void add(MergedCells merged, @Nullable String reference) {
        Matcher range = RANGE.matcher(reference == null ? "" : reference);
        if (range.matches()) {
            merged.add(column(range.group(1)), Long.parseLong(range.group(2)), Long.parseLong(range.group(3)));
        }
    }

    /** The column of letters such as AB, from zero. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
