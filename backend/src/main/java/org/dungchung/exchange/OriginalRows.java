package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.dungchung.exchange.reading.Table;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Picks rows out of a file as they stand there, whatever their columns mean. */
final class OriginalRows implements Table {

    private final ColumnMap columns;
    private final BitSet wanted;
    private final Predicate<String> dropped;
    private final Sink sink;
    private final Map<String, Integer> heads = new LinkedHashMap<>();
    private final List<Integer> kept = new ArrayList<>();
    private final List<List<@Nullable String>> titles = new ArrayList<>();
    private @Nullable String part;

    /**
     * @param columns those by which a header is recognised
     * @param wanted numbers of the rows that are picked
     * @param dropped tells by its title a column that is left out
     */
    OriginalRows(ColumnMap columns, BitSet wanted, Predicate<String> dropped, Sink sink) {
        this.columns = columns;
        this.wanted = wanted;
        this.dropped = dropped;
        this.sink = sink;
    }

    @Override
    public ColumnMap columns() {
        return columns;
    }

    @Override
    public void part(String name) {
        part = name;
    }

    /** The sheet or layer that was read; null where the reader does not say. */
    @Nullable String part() {
        return part;
    }

    @Override
    public void titles(List<? extends List<? extends @Nullable String>> rows) {
        rows.forEach(cells -> titles.add(new ArrayList<>(cells)));
    }

    /** What stands above the titles of the columns, row by row. */
    List<List<@Nullable String>> titles() {
        return titles;
    }

    /** The titles of the columns, in the order of the cells; known when the file was read. A second column of one title has a number behind it. */
    List<String> heads() {
        return List.copyOf(heads.keySet());
    }

    @Override
    public void header(List<String> names, boolean hasGeometry) {
        for (int i = 0; i < names.size(); i++) {
            if (!dropped.test(names.get(i))) {
                heads.put(unused(names.get(i)), heads.size());
                kept.add(i);
            }
        }
    }

    private String unused(String name) {
        String free = name;
        for (int second = 2; heads.containsKey(free); second++) {
            free = name + " (" + second + ")";
        }
        return free;
    }

    @Override
    public boolean row(
            long number, List<? extends @Nullable String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        if (isWanted(number)) {
            var picked = new ArrayList<@Nullable String>();
            kept.forEach(i -> picked.add(i < cells.size() ? cells.get(i) : null));
            sink.take(number, picked, geometry);
        }
        return true;
    }

    @Override
    public boolean feature(long number, Map<String, String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        if (isWanted(number)) {
            cells.keySet().stream().filter(dropped.negate()).forEach(name -> heads.putIfAbsent(name, heads.size()));
            sink.take(number, heads.keySet().stream().map(cells::get).toList(), geometry);
        }
        return true;
    }

    private boolean isWanted(long number) {
        return number <= Integer.MAX_VALUE && wanted.get((int) number);
    }

    /** Takes a row that was picked. */
    @FunctionalInterface
    interface Sink {

        /** Takes a row whose cells stand in the order of {@link #heads}, which may grow; null where the row has none. */
        void take(long number, List<@Nullable String> cells, @Nullable Geometry geometry);
    }
}
