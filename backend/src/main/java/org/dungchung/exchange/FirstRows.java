package org.dungchung.exchange;

import java.util.List;
import java.util.Map;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.dungchung.exchange.reading.Table;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Passes on the first rows of a file, and wants no more. */
final class FirstRows implements Table {

    private final Table table;
    private final int most;
    private int rows;

    FirstRows(Table table, int most) {
        this.table = table;
        this.most = most;
    }

    @Override
    public void part(String name) {
        table.part(name);
    }

    @Override
    public ColumnMap columns() {
        return table.columns();
    }

    @Override
    public void header(List<String> names, boolean shaped) {
        table.header(names, shaped);
    }

    @Override
    public boolean row(
            long number, List<? extends @Nullable String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        return table.row(number, cells, geometry, fault) && ++rows < most;
    }

    @Override
    public boolean feature(long number, Map<String, String> cells, @Nullable Geometry geometry, @Nullable Fault fault) {
        return table.feature(number, cells, geometry, fault) && ++rows < most;
    }
}
