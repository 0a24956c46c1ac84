package org.dungchung.exchange.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.exchange.reading.RowSink;
import org.dungchung.exchange.reading.SafeXml;
import org.dungchung.exchange.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an XLSX file row by row. */
final class SheetXml {

    private static final int MOST_COLUMNS = 16_384;
    private static final long MOST_ROWS = 1_048_576;

    private final SafeXml xml;
    private final SharedTexts texts;
    private final List<DayFormat> dayStyles;
    private final boolean since1904;
    private final @Nullable Character decimal;
    private long number;

    SheetXml(SafeXml xml, Workbook book, SharedTexts texts, @Nullable Character decimal) {
        this.xml = xml;
        this.texts = texts;
        this.dayStyles = book.dayStyles();
        this.since1904 = book.since1904();
        this.decimal = decimal;
    }

    void read(RowSink rows) {
        boolean wanted = true;
        while (wanted && xml.next() && !xml.ends("sheetData")) {
            if (xml.begins("row")) {
                xml.begin();
                number = rowNumber(xml.attribute("r"));
                wanted = rows.row(number, cells());
            }
        }
    }

    private long rowNumber(@Nullable String written) {
        long row = written != null && written.matches("\\d{1,9}") ? Long.parseLong(written) : number + 1;
        if (row <= number || row > MOST_ROWS) {
            throw damaged("its rows are not in order.");
        }
        return row;
    }

    private List<@Nullable String> cells() {
        var cells = new ArrayList<@Nullable String>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int column = column(xml.attribute("r"), cells.size());
                while (cells.size() < column) {
                    cells.add(null);
                }
                cells.add(cell());
            }
        }
        return cells;
    }

    /** The column of a reference such as AB12, from zero; cells without one follow each other. */
    private static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw damaged("a cell lies beyond the last column.");
            }
        }
        if (column <= next) {
            throw damaged("its cells are not in order.");
        }
        return column - 1;
    }

    private @Nullable String cell() {
        String type = String.valueOf(xml.attribute("t"));
        String style = xml.attribute("s");
        String kept = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                kept = xml.text();
            } else if (xml.begins("is")) {
                kept = RichText.of(xml, "is");
            }
        }
        return kept == null || kept.isEmpty() ? kept : meant(type, style, kept);
    }

    private String meant(String type, @Nullable String style, String kept) {
        return switch (type) {
            case "s" -> texts.get(kept);
            case "b" -> kept.equals("1") ? "true" : "false";
            case "d" -> kept.length() >= 10 ? kept.substring(0, 10) : kept;
            case "n", "null" -> number(style, kept);
            default -> kept;
        };
    }

    private String number(@Nullable String style, String kept) {
        int index = style != null && style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0;
        DayFormat format = index < dayStyles.size() ? dayStyles.get(index) : DayFormat.NONE;
        String day = CellWords.day(kept, since1904, format);
        return day == null ? CellWords.number(kept, decimal) : day;
    }

    private static UnreadableFile damaged(String what) {
        return UnreadableFile.notThisFormat(Workbook.FORMAT, what);
    }
}
