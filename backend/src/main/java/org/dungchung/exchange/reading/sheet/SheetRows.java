package org.dungchung.exchange.reading.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dungchung.exchange.reading.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the first rows of a sheet, below titles and above the list, and gives the rest on. A header of two rows, in which
 * groups of columns or cells of both rows are merged, is read as one.
 */
final class SheetRows {

    private static final int SEARCHED = 50;

    private final Table table;
    private final boolean decided;
    private final List<Row> first = new ArrayList<>();
    private boolean found;
    private boolean wanted = true;

    /** @param decided whether this sheet is meant even if no column of its is known; the table then says what is missing */
    SheetRows(Table table, boolean decided) {
        this.table = table;
        this.decided = decided;
    }

    /** Takes the next row; answers whether more are wanted. */
    boolean row(long number, List<@Nullable String> cells) {
        if (found) {
            wanted = table.row(number, cells, null, null);
        } else if (cells.stream().anyMatch(cell -> cell != null && !cell.isBlank())) {
            first.add(new Row(number, cells));
            return first.size() < SEARCHED || (begin() && wanted);
        }
        return wanted;
    }

    /** Says that the sheet ends; answers whether it had a header. */
    boolean end() {
        return found || begin();
    }

    private boolean begin() {
        Header header = header();
        if (header == null) {
            return false;
        }
        found = true;
        table.header(header.names(), false);
        for (int i = header.last() + 1; wanted && i < first.size(); i++) {
            wanted = table.row(first.get(i).number(), first.get(i).cells(), null, null);
        }
        first.clear();
        return true;
    }

    private @Nullable Header header() {
        Header best = null;
        for (int i = 0; i < first.size(); i++) {
            best = better(best, new Header(names(first.get(i).cells(), List.of()), i));
        }
        for (int i = 1; i < first.size(); i++) {
            best = better(
                    best,
                    new Header(names(first.get(i).cells(), first.get(i - 1).cells()), i));
        }
        if (best != null && known(best) > 0) {
            return best;
        }
        return decided ? fullest() : null;
    }

    private @Nullable Header better(@Nullable Header one, Header other) {
        return one == null || known(other) > known(one) ? other : one;
    }

    private long known(Header header) {
        return table.columns().known(header.names());
    }

    /** The first row with as many cells as any has: titles have fewer. */
    private @Nullable Header fullest() {
        int most = first.stream().mapToInt(SheetRows::filled).max().orElse(0);
        for (int i = 0; i < first.size(); i++) {
            if (filled(first.get(i)) == most) {
                return new Header(names(first.get(i).cells(), List.of()), i);
            }
        }
        return null;
    }

    private static int filled(Row row) {
        return (int) row.cells().stream()
                .filter(cell -> cell != null && !cell.isBlank())
                .count();
    }

    /** The names in a row; where it is empty those above, as merged cells have it. */
    private static List<String> names(List<@Nullable String> row, List<@Nullable String> above) {
        var names = new ArrayList<>(Collections.nCopies(Math.max(row.size(), above.size()), ""));
        for (int i = 0; i < names.size(); i++) {
            String name = cell(row, i);
            names.set(i, name.isEmpty() ? cell(above, i) : name);
        }
        return names;
    }

    private static String cell(List<@Nullable String> row, int at) {
        String cell = at < row.size() ? row.get(at) : null;
        return cell == null ? "" : cell.strip();
    }

    private record Row(long number, List<@Nullable String> cells) {}

    /** @param last the last of its rows among the first ones */
    private record Header(List<String> names, int last) {}
}
