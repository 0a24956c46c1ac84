package org.dungchung.exchange.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.reading.SafeXml;
import org.dungchung.exchange.reading.UnreadableFile;

/** The texts that the cells of an XLSX file share; the one part of it that must be in memory. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts();

    /** In bytes of memory, about. */
    private static final long MOST = 200L << 20;

    private static final int EACH = 64;

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts read(SafeXml source) {
        var shared = new SharedTexts();
        long size = 0;
        try (SafeXml xml = source) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    xml.begin();
                    String text = RichText.of(xml, "si");
                    size += 2L * text.length() + EACH;
                    if (size > MOST) {
                        throw new UnreadableFile(
                                "too-many-texts",
                                "The sheet has more different texts than can be kept; save it as CSV UTF-8.",
                                Map.of("texts", shared.texts.size()));
                    }
                    shared.texts.add(text);
                }
            }
        }
        return shared;
    }

    /**
     * Returns a text by its number.
     *
     * @throws UnreadableFile if there is none
     */
    String get(String number) {
        if (!number.matches("\\d{1,9}") || Integer.parseInt(number) >= texts.size()) {
            throw UnreadableFile.notThisFormat(Workbook.FORMAT, "a cell refers to a text that is not in it.");
        }
        return texts.get(Integer.parseInt(number));
    }
}
