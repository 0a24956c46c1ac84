package org.dungchung.exchange.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Brings the cells of a file into the order of the wanted fields, and drops rows of a sheet in which nothing stands. */
public final class MappedTable implements Table {

    private final ColumnMap columns;
    private final Consumer<RawFeature> sink;
    private final Set<String> seen = new HashSet<>();
    private final BitSet fed = new BitSet();
    private int @Nullable [] positions;
    private boolean shaped;
    private long rows;
    private @Nullable String crs;

    /** @param sink is given the rows, in their order */
    public MappedTable(ColumnMap columns, Consumer<RawFeature> sink) {
        this.columns = columns;
        this.sink = sink;
    }

    @Override
    public ColumnMap columns() {
        return columns;
    }

    @Override
    public void crs(String inFile) {
        crs = inFile;
    }

    /** The system that the file names behind its rows, in its words; null where it does not. */
    public @Nullable String crs() {
        return crs;
    }

    @Override
    public void header(List<String> names, boolean hasGeometry) {
        int[] found = columns.positionsIn(names, !hasGeometry);
        IntStream.range(0, found.length).filter(i -> found[i] >= 0).forEach(fed::set);
        positions = found;
        shaped = hasGeometry;
    }

    @Override
    public boolean row(
            long number, List<? extends @Nullable String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        int[] from = positions;
        if (from == null) {
            throw new IllegalStateException("A row came before the header.");
        }
        if (shaped || cells.stream().anyMatch(cell -> cell != null && !cell.isBlank())) {
            @Nullable String[] values = new String[from.length];
            for (int i = 0; i < from.length; i++) {
                if (from[i] >= 0 && from[i] < cells.size()) {
                    values[i] = cells.get(from[i]);
                }
            }
            accept(number, values, geometry, fault);
        }
        return true;
    }

    @Override
    public boolean feature(long number, Map<String, String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        @Nullable String[] values = new String[columns.size()];
        cells.forEach((name, value) -> {
            seen.add(name);
            for (int field : columns.fieldsOf(name)) {
                fed.set(field);
                if (values[field] == null) {
                    values[field] = value;
                }
            }
        });
        accept(number, values, geometry, fault);
        return true;
    }

    private void accept(long number, @Nullable String[] values, @Nullable Geometry geometry, @Nullable Fault fault) {
        rows++;
        sink.accept(new RawFeature(number, Arrays.asList(values), geometry, fault));
    }

    /** The names of the wanted fields for which the file has no column, whether filled or empty. */
    public Set<String> absent() {
        return columns.without(fed::get);
    }

    /**
     * Says that the file was read to its end.
     *
     * @throws UnreadableFile if it had no row, or no feature had a wanted column
     */
    public void end() {
        if (rows == 0) {
            throw UnreadableFile.empty();
        }
        if (positions == null) {
            columns.requireSeen(seen);
        }
    }
}
