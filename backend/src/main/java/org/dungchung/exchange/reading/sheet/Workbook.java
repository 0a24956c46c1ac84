package org.dungchung.exchange.reading.sheet;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.reading.PackedFile;
import org.dungchung.exchange.reading.SafeXml;
import org.jspecify.annotations.Nullable;

/** An XLSX file: its visible sheets by name, and what their cells refer to. */
final class Workbook implements AutoCloseable {

    static final String FORMAT = "xlsx";

    private static final String ROOT = "xl/workbook.xml";

    private final PackedFile zip;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean since1904;

    Workbook(Path file) {
        zip = new PackedFile(file, FORMAT);
        try {
            readSheets();
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void readSheets() {
        Map<String, String> targets = targets();
        try (var xml = new SafeXml(zip.open(ROOT), FORMAT)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    since1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.begins("sheet") && !isHidden(xml.attribute("state"))) {
                    sheet(xml.attribute("name"), targets.get(xml.attribute("id")));
                }
            }
        }
    }

    private static boolean isHidden(@Nullable String state) {
        return state != null && !state.equals("visible");
    }

    private void sheet(@Nullable String name, @Nullable String part) {
        if (name != null && part != null) {
            sheets.put(name, part);
        }
    }

    private Map<String, String> targets() {
        var targets = new HashMap<String, String>();
        try (var xml = new SafeXml(zip.open("xl/_rels/workbook.xml.rels"), FORMAT)) {
            while (xml.next()) {
                String id = xml.begins("Relationship") ? xml.attribute("Id") : null;
                String target = id == null ? null : xml.attribute("Target");
                if (id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    /** The names of the sheets that are not hidden, in their order. */
    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** Opens a sheet of {@link #sheets}. */
    SafeXml open(String sheet) {
        return new SafeXml(zip.open(String.valueOf(sheets.get(sheet))), FORMAT);
    }

    /** Whether these bytes stand anywhere in a sheet of {@link #sheets}. */
    boolean mentions(String sheet, String ascii) {
        return zip.mentions(String.valueOf(sheets.get(sheet)), ascii);
    }

    /** Whether days are counted from 1904, as old Macintosh workbooks do. */
    boolean since1904() {
        return since1904;
    }

    SharedTexts texts() {
        InputStream in = zip.find("xl/sharedStrings.xml");
        return in == null ? SharedTexts.NONE : SharedTexts.read(new SafeXml(in, FORMAT));
    }

    /** For each cell style what it shows of days. */
    List<DayFormat> dayStyles() {
        var days = new ArrayList<DayFormat>();
        InputStream in = zip.find("xl/styles.xml");
        if (in == null) {
            return days;
        }
        var formats = new HashMap<Integer, @Nullable String>();
        boolean cells = false;
        try (var xml = new SafeXml(in, FORMAT)) {
            while (xml.next()) {
                if (xml.name().equals("cellXfs")) {
                    cells = xml.begins();
                } else if (xml.begins("numFmt")) {
                    formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                } else if (cells && xml.begins("xf")) {
                    int id = number(xml.attribute("numFmtId"));
                    days.add(DayFormat.of(id, formats.get(id)));
                }
            }
        }
        return days;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static boolean isTrue(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }

    @Override
    public void close() {
        zip.close();
    }
}
