package org.dungchung.exchange.reading.sheet;

import java.util.List;
import java.util.function.BiConsumer;
import org.dungchung.exchange.reading.Parts;
import org.dungchung.exchange.reading.Table;
import org.dungchung.exchange.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Which sheet of a workbook is read. */
final class SheetChoice {

    private final List<String> sheets;
    private final @Nullable String declared;

    SheetChoice(List<String> sheets, @Nullable String declared) {
        this.sheets = sheets;
        this.declared = declared;
    }

    /**
     * Reads the declared sheet, else the first with a header, else the first with anything.
     *
     * @param read gives the rows of a sheet
     * @throws UnreadableFile if there is no such sheet, or none has a row
     */
    void read(Table table, BiConsumer<String, SheetRows> read) {
        if (declared != null) {
            if (read(Parts.named(declared, sheets), table, read, true)) {
                return;
            }
            throw UnreadableFile.empty();
        }
        for (boolean decided : new boolean[] {false, true}) {
            for (String sheet : sheets) {
                if (read(sheet, table, read, decided)) {
                    return;
                }
            }
        }
        throw UnreadableFile.empty();
    }

    private static boolean read(String sheet, Table table, BiConsumer<String, SheetRows> read, boolean decided) {
        var rows = new SheetRows(table, decided);
        read.accept(sheet, rows);
        return rows.end();
    }
}
