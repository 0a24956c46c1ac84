package org.dungchung.exchange.writing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dungchung.exchange.writing.Layer.Shape;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** The one table of a GeoPackage, filled in batches. */
final class GeoPackageFile implements AutoCloseable {

    private static final int BATCH = 1000;
    private static final String FRAME = SqlFile.read(GeoPackageFile.class, "geopackage.ddl");

    private final Layer layer;
    private final Connection connection;
    private final PreparedStatement insert;
    private final Envelope extent = new Envelope();
    private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);
    private int waiting;

    GeoPackageFile(Path path, Layer layer) throws SQLException {
        this.layer = layer;
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        try (Statement statement = connection.createStatement()) {
            for (String part : FRAME.strip().split(";\\s*\\R", -1)) {
                statement.execute(part);
            }
            statement.execute(table());
        }
        connection.setAutoCommit(false);
        register();
        this.insert = connection.prepareStatement("insert into %s values (null%s)"
                .formatted(quoted(layer.name()), ", ?".repeat(layer.columns().size() + (hasPlaces() ? 1 : 0))));
    }

    private String table() {
        return layer.columns().stream()
                .map(column -> quoted(column.title()) + " " + type(column.kind()))
                .collect(Collectors.joining(
                        ", ",
                        "create table " + quoted(layer.name()) + " (" + unused("fid")
                                + " integer primary key autoincrement not null, "
                                + (hasPlaces() ? unused("geom") + " blob, " : ""),
                        ")"));
    }

    /** The name of a column that the format needs; with underscores behind it where a column of the rows is called so. */
    private String unused(String name) {
        boolean taken =
                layer.columns().stream().anyMatch(column -> column.title().equalsIgnoreCase(name));
        return taken ? unused(name + "_") : name;
    }

    private boolean hasPlaces() {
        return layer.shape() != Shape.NONE;
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "TEXT";
            case INTEGER -> "INTEGER";
            case NUMBER -> "REAL";
            case DATE -> "DATE";
            case BOOLEAN -> "BOOLEAN";
        };
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * The system as readers are to take it. From a datum that they know by its name they drop the parameters, and then use others, which in the
     * Mekong delta lie 0.8 metres off: so the name says more.
     */
    private String definition() {
        return layer.system().wkt().replace("DATUM[\"Vietnam 2000\"", "DATUM[\"Vietnam 2000 with seven parameters\"");
    }

    private void register() throws SQLException {
        int srs = layer.system().number();
        run(
                "insert or ignore into gpkg_spatial_ref_sys values (?, ?, ?, ?, ?, null)",
                layer.system().code(),
                srs,
                layer.system().isVn2000() ? "NONE" : "EPSG",
                srs,
                definition());
        run(
                "insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values (?, ?, ?, ?, ?)",
                layer.name(),
                hasPlaces() ? "features" : "attributes",
                layer.name(),
                Objects.requireNonNullElse(layer.mark(), ""),
                srs);
        if (hasPlaces()) {
            run(
                    "insert into gpkg_geometry_columns values (?, ?, ?, ?, 0, 0)",
                    layer.name(),
                    unused("geom"),
                    layer.shape() == Shape.POINT ? "POINT" : "GEOMETRY",
                    srs);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    void add(Row row) throws SQLException {
        int next = 1;
        if (hasPlaces()) {
            insert.setBytes(next++, blob(row.geometry()));
        }
        for (int i = 0; i < layer.columns().size(); i++) {
            Object value = row.value(i);
            insert.setObject(next + i, value instanceof java.time.LocalDate day ? day.toString() : value);
        }
        insert.addBatch();
        waiting++;
        if (waiting % BATCH == 0) {
            insert.executeBatch();
        }
    }

    /** The header of GeoPackage (magic, version, little-endian without envelope, system) before well-known binary. */
    private byte @Nullable [] blob(@Nullable Geometry geometry) {
        if (geometry == null) {
            return null;
        }
        extent.expandToInclude(geometry.getEnvelopeInternal());
        byte[] binary = wkb.write(geometry);
        return ByteBuffer.allocate(8 + binary.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("GP".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0)
                .put((byte) 1)
                .putInt(layer.system().number())
                .put(binary)
                .array();
    }

    void finish() throws SQLException {
        insert.executeBatch();
        if (!extent.isNull()) {
            run(
                    "update gpkg_contents set min_x = ?, min_y = ?, max_x = ?, max_y = ?",
                    extent.getMinX(),
                    extent.getMinY(),
                    extent.getMaxX(),
                    extent.getMaxY());
        }
        connection.commit();
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
