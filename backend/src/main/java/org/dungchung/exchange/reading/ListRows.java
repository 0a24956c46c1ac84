package org.dungchung.exchange.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.dungchung.platform.Watermark;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of a list to a table: its header, found below titles by {@link HeaderSearch}, and the rows under it. A row beneath the
 * header that only numbers the columns, as official forms have it, belongs to the header. The mark of an export is passed over.
 */
public final class ListRows implements RowSink {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?");
    private static final int FEWEST_NUMBERS = 3;

    private final Table table;
    private final boolean decided;
    private final boolean even;
    private final HeaderSearch search;
    private int width = -1;
    private boolean wanted = true;

    /**
     * @param decided whether this list is meant even if no column of its is known; the table then says what is missing
     * @param even whether every row must have as many cells as the header, as text that is divided by signs has them
     */
    public ListRows(Table table, boolean decided, boolean even) {
        this.table = table;
        this.decided = decided;
        this.even = even;
        this.search = new HeaderSearch(table.columns(), even);
    }

    @Override
    public boolean row(long number, List<? extends @Nullable String> cells) {
        if (isMark(cells)) {
            return wanted;
        }
        if (width >= 0) {
            wanted = table.row(number, cells, null, fault(cells));
            return wanted;
        }
        return search.row(number, cells) || (begin() && wanted);
    }

    /** Whether the row says who took the list from the registry, and nothing else, wherever it was sorted to. */
    private static boolean isMark(List<? extends @Nullable String> cells) {
        return !cells.isEmpty()
                && Watermark.is(cells.get(0))
                && cells.stream().skip(1).allMatch(cell -> cell == null || cell.isBlank());
    }

    /** Says that the list ends; answers whether it had a header. */
    public boolean end() {
        return width >= 0 || begin();
    }

    private boolean begin() {
        HeaderSearch.Header header = search.found(decided);
        if (header == null) {
            return false;
        }
        width = header.names().size();
        table.titles(search.rows().subList(0, header.first()).stream()
                .map(HeaderSearch.Row::cells)
                .toList());
        table.header(header.names(), false);
        int from = header.last() + 1;
        List<HeaderSearch.Row> first = search.rows();
        if (from < first.size() && numbersColumns(first.get(from).cells())) {
            from++;
        }
        for (int i = from; wanted && i < first.size(); i++) {
            row(first.get(i).number(), first.get(i).cells());
        }
        search.clear();
        return true;
    }

    /** Whether the cells say (1), (2), (3) ... */
    private static boolean numbersColumns(List<? extends @Nullable String> cells) {
        int last = 0;
        int count = 0;
        for (String cell : cells) {
            if (cell != null && !cell.isBlank()) {
                var number = COLUMN_NUMBER.matcher(cell.strip());
                if (!number.matches() || Integer.parseInt(number.group(1)) != last + 1) {
                    return false;
                }
                last++;
                count++;
            }
        }
        return count >= FEWEST_NUMBERS;
    }

    private @Nullable Fault fault(List<? extends @Nullable String> cells) {
        if (!even || cells.size() == width) {
            return null;
        }
        return new Fault(
                "field-count",
                null,
                "The row has %d cells and the header %d; a decimal comma or a delimiter inside a text needs quotes."
                        .formatted(cells.size(), width),
                Map.of("cells", cells.size(), "columns", width));
    }
}
