package org.dungchung.exchange.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Keeps the columns and the first rows of a file, and wants no more. */
public final class HeadTable implements Table {

    /** How many rows are kept. */
    static final int ROWS = 20;

    private static final int LONGEST_CELL = 200;

    private final ColumnMap columns;
    private final int most;
    private final Map<String, List<String>> samples = new LinkedHashMap<>();
    private final Set<String> shapes = new LinkedHashSet<>();
    private List<String> header = List.of();
    private @Nullable String part;
    private int rows;

    /** @param columns those by which a header is recognised */
    public HeadTable(ColumnMap columns) {
        this(columns, ROWS);
    }

    HeadTable(ColumnMap columns, int most) {
        this.columns = columns;
        this.most = most;
    }

    @Override
    public void part(String name) {
        part = name;
    }

    /** The sheet or layer that was read; null when the file is one list. */
    public @Nullable String part() {
        return part;
    }

    @Override
    public ColumnMap columns() {
        return columns;
    }

    @Override
    public void header(List<String> names, boolean hasGeometry) {
        header = names.stream().map(HeadTable::shown).toList();
        header.stream().filter(name -> !name.isBlank()).forEach(name -> samples.put(name, new ArrayList<>()));
    }

    @Override
    public boolean row(
            long number, List<? extends @Nullable String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String cell = cells.get(i);
            if (cell != null && !header.get(i).isBlank()) {
                named.putIfAbsent(header.get(i), cell);
            }
        }
        return feature(number, named, geometry, fault);
    }

    @Override
    public boolean feature(long number, Map<String, String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        cells.forEach((name, cell) -> column(name).add(shown(cell)));
        rows++;
        samples.values().forEach(this::fill);
        if (geometry != null) {
            shapes.add(geometry.getGeometryType());
        }
        return rows < most;
    }

    private static String shown(String cell) {
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
        return composed.substring(0, Math.min(composed.length(), LONGEST_CELL));
    }

    private List<String> column(String name) {
        return samples.computeIfAbsent(name, added -> {
            var cells = new ArrayList<String>();
            fill(cells);
            return cells;
        });
    }

    private void fill(List<String> cells) {
        while (cells.size() < rows) {
            cells.add("");
        }
    }

    /** Each column with the cell of each row; an empty text where a row has none. */
    public List<Column> samples() {
        return samples.entrySet().stream()
                .map(entry -> new Column(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** The types of the geometries that were seen, as GeoJSON calls them. */
    public List<String> shapes() {
        return List.copyOf(shapes);
    }

    /** How many rows were seen. */
    public int rows() {
        return rows;
    }

    /** A column of a file, with its first cells. */
    public record Column(String name, List<String> samples) {}
}
