package org.dungchung.exchange.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the first rows of a list: the one that feeds most wanted fields. A header of two rows, in which groups of columns
 * or cells of both rows are merged, is read as one.
 */
public final class HeaderSearch implements RowSink {

    /** Rows in which something stands, among which the header is looked for. */
    private static final int SEARCHED = 50;

    private final ColumnMap columns;
    private final boolean first;
    private final List<Row> rows = new ArrayList<>();

    /** @param first whether a list in which no column is known begins with its header; else that is its fullest row */
    public HeaderSearch(ColumnMap columns, boolean first) {
        this.columns = columns;
        this.first = first;
    }

    @Override
    public boolean row(long number, List<? extends @Nullable String> cells) {
        if (filled(cells) > 0) {
            rows.add(new Row(number, cells));
        }
        return rows.size() < SEARCHED;
    }

    /** How many wanted fields the best of the rows feeds. */
    public long known() {
        Header best = best();
        return best == null ? 0 : known(best);
    }

    List<Row> rows() {
        return rows;
    }

    void clear() {
        rows.clear();
    }

    /** The header; null when there is no row at all, or none is known and that is not {@code decided}. */
    @Nullable Header found(boolean decided) {
        Header best = best();
        if (best == null || known(best) > 0) {
            return best;
        }
        return decided ? unknown() : null;
    }

    private @Nullable Header best() {
        Header best = null;
        for (int i = 0; i < rows.size(); i++) {
            best = better(best, new Header(names(rows.get(i).cells(), List.of()), i, i));
        }
        for (int i = 1; i < rows.size(); i++) {
            best = better(
                    best, new Header(names(rows.get(i).cells(), rows.get(i - 1).cells()), i - 1, i));
        }
        return best;
    }

    private Header better(@Nullable Header one, Header other) {
        return one == null || known(other) > known(one) ? other : one;
    }

    private long known(Header header) {
        return columns.known(header.names());
    }

    /** The first row, or the first with as many cells as any has: titles have fewer. */
    private Header unknown() {
        long most = first
                ? 0
                : rows.stream().mapToLong(row -> filled(row.cells())).max().orElse(0);
        int at = 0;
        while (filled(rows.get(at).cells()) < most) {
            at++;
        }
        return new Header(names(rows.get(at).cells(), List.of()), at, at);
    }

    private static long filled(List<? extends @Nullable String> cells) {
        return cells.stream().filter(cell -> cell != null && !cell.isBlank()).count();
    }

    /** The names in a row; where it is empty those above, as merged cells have it. */
    private static List<String> names(List<? extends @Nullable String> row, List<? extends @Nullable String> above) {
        var names = new ArrayList<>(Collections.nCopies(Math.max(row.size(), above.size()), ""));
        for (int i = 0; i < names.size(); i++) {
            String name = cell(row, i);
            names.set(i, name.isEmpty() ? cell(above, i) : name);
        }
        return names;
    }

    private static String cell(List<? extends @Nullable String> row, int at) {
        String cell = at < row.size() ? row.get(at) : null;
        return cell == null ? "" : cell.strip();
    }

    record Row(long number, List<? extends @Nullable String> cells) {}

    /**
     * @param first the first of its rows among the first ones of the list
     * @param last the last of them
     */
    record Header(List<String> names, int first, int last) {}
}
