package org.dungchung.exchange.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.reading.RowSink;
import org.dungchung.exchange.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * Cells that were merged downwards: what stands in the first of them holds for each row that they span, as where one owner is written once
 * beside all its masts. A row in which nothing else stands stays empty.
 */
final class MergedCells {

    private static final int MOST = 100_000;

    /** Cells that take the value of another; filling is work for each of them, however few ranges a hostile sheet needs to name them. */
    private static final long MOST_FILLED = 10_000_000;

    private final List<Range> ranges = new ArrayList<>();
    private long filled;

    /**
     * Adds merged cells; those of one row only mean nothing here.
     *
     * @param column from zero
     * @param first the first row as people count
     * @throws UnreadableFile if there are more than any list has
     */
    void add(int column, long first, long last) {
        if (last <= first) {
            return;
        }
        filled += last - first;
        if (ranges.size() == MOST || filled > MOST_FILLED) {
            throw new UnreadableFile(
                    "too-many-merged-cells",
                    "The sheet has more than %d merged cells, or they span more than %d; unmerge them, or save it as CSV UTF-8."
                            .formatted(MOST, MOST_FILLED),
                    Map.of("most", MOST));
        }
        ranges.add(new Range(column, first, last));
    }

    /** Fills the cells of the rows that go to {@code sink}. */
    RowSink into(RowSink sink) {
        if (ranges.isEmpty()) {
            return sink;
        }
        ranges.sort(Comparator.comparingLong(Range::first));
        return new Filling(sink);
    }

    private record Range(int column, long first, long last) {}

    private record Held(Range range, @Nullable String value) {}

    /** Knows which ranges the row lies in. */
    private final class Filling implements RowSink {

        private final RowSink sink;
        private final List<Held> open = new ArrayList<>();
        private int next;

        private Filling(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean row(long number, List<? extends @Nullable String> cells) {
            open.removeIf(held -> held.range().last() < number);
            var filled = new ArrayList<@Nullable String>(cells);
            if (filled.stream().anyMatch(cell -> cell != null && !cell.isBlank())) {
                open.forEach(held -> fill(filled, held));
            }
            for (; next < ranges.size() && ranges.get(next).first() <= number; next++) {
                Range range = ranges.get(next);
                if (range.first() == number) {
                    open.add(new Held(range, range.column() < cells.size() ? cells.get(range.column()) : null));
                }
            }
            return sink.row(number, filled);
        }

        private static void fill(List<@Nullable String> cells, Held held) {
            int column = held.range().column();
            while (cells.size() <= column) {
                cells.add(null);
            }
            String cell = cells.get(column);
            if (cell == null || cell.isBlank()) {
                cells.set(column, held.value());
            }
        }
    }
}
