package org.dungchung.exchange.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.geo.Wgs84;
import org.dungchung.geo.crs.CoordinateSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** One row on its way out of the registry. There is one for a whole file, filled again for each row of the query. */
final class ExportRow implements Row {

    /** The column of the query that holds the attributes of an asset. */
    private static final String ATTRIBUTES = "attributes";

    private final List<QueryColumn> columns;
    private final CoordinateSystem system;
    private final @Nullable Object[] values;
    private final boolean hasAttributes;
    private final RowJson attributes = new RowJson();
    private final WKBReader wkb = new WKBReader(Wgs84.factory());
    private @Nullable Geometry geometry;

    ExportRow(List<QueryColumn> columns, CoordinateSystem system) {
        this.columns = columns;
        this.system = system;
        this.hasAttributes = columns.stream().anyMatch(column -> column.attribute() != null);
        this.values = new Object[columns.size()];
    }

    @Override
    public @Nullable Object value(int index) {
        return values[index];
    }

    @Override
    public @Nullable Geometry geometry() {
        return geometry;
    }

    /** Takes the row at which the cursor stands. */
    void read(ResultSet row) throws SQLException {
        String said = hasAttributes ? row.getString(ATTRIBUTES) : null;
        for (int i = 0; i < values.length; i++) {
            QueryColumn column = columns.get(i);
            values[i] = column.said(
                    column.attribute() == null
                            ? value(row, column)
                            : attributes.value(
                                    said, column.attribute(), column.column().kind()));
        }
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i).coordinate()) {
                transform(i, i + 1);
            }
        }
        byte[] binary = row.getBytes("geometry");
        try {
            geometry = binary == null ? null : system.fromWgs84(wkb.read(binary));
        } catch (ParseException e) {
            throw new IllegalStateException("the database writes no WKB", e);
        }
    }

    private void transform(int x, int y) {
        if (values[x] instanceof Double longitude && values[y] instanceof Double latitude) {
            Coordinate position = system.fromWgs84(longitude, latitude);
            values[x] = position.x;
            values[y] = position.y;
        }
    }

    private static @Nullable Object value(ResultSet row, QueryColumn column) throws SQLException {
        Object value = switch (column.column().kind()) {
            case TEXT -> row.getString(column.source());
            case INTEGER -> row.getLong(column.source());
            case NUMBER -> row.getDouble(column.source());
            case BOOLEAN -> row.getBoolean(column.source());
            case DATE -> row.getObject(column.source(), LocalDate.class);
        };
        return row.wasNull() ? null : value;
    }
}
