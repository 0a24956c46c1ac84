package org.dungchung.exchange.reading.gpkg;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dungchung.exchange.reading.UnreadableFile;
import org.dungchung.geo.crs.CoordinateSystems;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** An open GeoPackage of somebody else: nothing is written to it, nothing in it is run, and nothing long is taken out of it. */
final class GeoPackage implements AutoCloseable {

    /** Tables only: a view is a program of whoever made the file. */
    private static final String LAYERS = """
            select c.table_name
              from gpkg_contents c
              join sqlite_master t on t.name = c.table_name and t.type = 'table'
             where c.data_type in ('features', 'attributes')
             order by c.data_type = 'attributes', c.rowid""";

    private static final String LAYER = """
            select g.column_name, g.srs_id, c.data_type = 'attributes'
              from gpkg_contents c
              left join gpkg_geometry_columns g on g.table_name = c.table_name
             where c.table_name = ?""";

    private static final String SYSTEM =
            "select organization, organization_coordsys_id, definition from gpkg_spatial_ref_sys where srs_id = ?";

    private static final int LONGEST_VALUE = 64 << 20;

    private final Connection connection;

    GeoPackage(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        connection = config.createConnection("jdbc:sqlite:" + file);
        try (Statement safely = connection.createStatement()) {
            connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
            safely.execute("pragma trusted_schema = off");
            safely.execute("pragma cell_size_check = on");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** The names of the layers of features, in their order, and behind them those of tables whose rows have no place. */
    List<String> layers() throws SQLException {
        var layers = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(LAYERS)) {
            while (found.next()) {
                layers.add(found.getString(1));
            }
        }
        return layers;
    }

    Layer layer(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAYER)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                String column = found.next() ? found.getString(1) : null;
                if (column == null && found.getRow() > 0 && found.getBoolean(3)) {
                    return new Layer(name, "", 0);
                }
                if (column == null) {
                    throw UnreadableFile.notThisFormat(
                            GpkgFeatures.FORMAT, "the layer '%s' has no geometry.".formatted(name));
                }
                return new Layer(name, column, found.getInt(2));
            }
        }
    }

    /**
     * The coordinate system of a layer; null when it is said to be undefined.
     *
     * @throws UnreadableFile if it is one that nobody knows
     */
    @Nullable String crs(Layer layer) throws SQLException {
        if (layer.system() <= 0) {
            return null;
        }
        try (PreparedStatement statement = connection.prepareStatement(SYSTEM)) {
            statement.setInt(1, layer.system());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? code(found.getString(1), found.getInt(2), found.getString(3)) : null;
            }
        }
    }

    private static String code(@Nullable String organization, int number, @Nullable String definition) {
        if ("EPSG".equalsIgnoreCase(organization)) {
            return "EPSG:" + number;
        }
        String code = definition == null ? null : CoordinateSystems.codeOf(definition);
        if (code == null) {
            throw UnreadableFile.unknownCrs(definition == null ? organization + ":" + number : definition);
        }
        return code;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /**
     * A table of features, or of rows without a place.
     *
     * @param geometry its column; empty where rows have none
     * @param system its {@code srs_id}
     */
    record Layer(String name, String geometry, int system) {}
}
