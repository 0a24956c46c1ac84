package org.dungchung.exchange.reading.sheet;

import java.util.List;
import java.util.function.BiConsumer;
import org.dungchung.exchange.reading.HeaderSearch;
import org.dungchung.exchange.reading.ListRows;
import org.dungchung.exchange.reading.Parts;
import org.dungchung.exchange.reading.RowSink;
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
     * Reads the declared sheet, else the one whose header has most of what is wanted (of two alike the first), else the first with
     * anything.
     *
     * @param read gives the rows of a sheet
     * @throws UnreadableFile if there is no such sheet, or none has a row
     */
    void read(Table table, BiConsumer<String, RowSink> read) {
        String chosen = declared == null ? best(table, read) : Parts.named(declared, sheets);
        for (String sheet : chosen == null ? sheets : List.of(chosen)) {
            if (isRead(sheet, table, read)) {
                return;
            }
        }
        throw UnreadableFile.empty();
    }

    private @Nullable String best(Table table, BiConsumer<String, RowSink> read) {
        if (sheets.size() == 1) {
            return sheets.get(0);
        }
        String best = null;
        long most = 0;
        for (String sheet : sheets) {
            var search = new HeaderSearch(table.columns(), false);
            read.accept(sheet, search);
            if (search.known() > most) {
                most = search.known();
                best = sheet;
            }
        }
        return best;
    }

    private static boolean isRead(String sheet, Table table, BiConsumer<String, RowSink> read) {
        table.part(sheet);
        var rows = new ListRows(table, true, false);
        read.accept(sheet, rows);
        return rows.end();
    }
}
