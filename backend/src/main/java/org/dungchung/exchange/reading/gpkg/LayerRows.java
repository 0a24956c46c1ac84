package org.dungchung.exchange.reading.gpkg;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.dungchung.exchange.reading.Table;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Gives the rows of one layer, in the order in which they lie in it; the first is row 1. */
final class LayerRows {

    private final Connection connection;
    private final GeoPackage.Layer layer;
    private final List<Integer> columns = new ArrayList<>();
    private int geometry;

    LayerRows(Connection connection, GeoPackage.Layer layer) {
        this.connection = connection;
        this.layer = layer;
    }

    void read(Table table) throws SQLException {
        String quoted = '"' + layer.name().replace("\"", "\"\"") + '"';
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + quoted)) {
            table.header(header(rows.getMetaData()), true);
            boolean wanted = true;
            for (long row = 1; wanted && rows.next(); row++) {
                wanted = take(table, row, rows);
            }
        }
    }

    private List<String> header(ResultSetMetaData found) throws SQLException {
        var names = new ArrayList<String>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
            if (found.getColumnName(i).equalsIgnoreCase(layer.geometry())) {
                geometry = i;
            } else {
                names.add(found.getColumnName(i));
                columns.add(i);
            }
        }
        return names;
    }

    private boolean take(Table table, long row, ResultSet rows) throws SQLException {
        var cells = new ArrayList<@Nullable String>();
        for (int column : columns) {
            cells.add(cell(rows, column));
        }
        Geometry shape = null;
        Fault fault = null;
        try {
            byte[] blob = geometry == 0 ? null : rows.getBytes(geometry);
            shape = blob == null ? null : GpkgGeometry.read(blob);
        } catch (IllegalArgumentException e) {
            fault = new Fault("invalid-geometry", null, String.valueOf(e.getMessage()), Map.of());
        }
        return table.row(row, cells, shape, fault);
    }

    /** Nothing is an empty text here: the layer has the column. Of a moment its day is given. */
    private static String cell(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value == null || value instanceof byte[]) {
            return "";
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        String text = value.toString();
        boolean moment = rows.getMetaData()
                .getColumnTypeName(column)
                .toUpperCase(Locale.ROOT)
                .startsWith("DATETIME");
        return moment && text.length() > 10 ? text.substring(0, 10) : text;
    }
}
