package org.dungchung.exchange.reading.gpkg;

import java.sql.SQLException;
import java.util.List;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.Parts;
import org.dungchung.exchange.reading.Source;
import org.dungchung.exchange.reading.Table;
import org.dungchung.exchange.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A layer of features of a GeoPackage: the declared one, else the first. */
@Component
class GpkgFeatures implements FeatureReader {

    static final String FORMAT = "gpkg";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public void read(Source source, Table table) {
        from(source, gpkg -> {
            new LayerRows(gpkg.connection(), layer(gpkg, source)).read(table);
            return true;
        });
    }

    @Override
    public @Nullable String crs(Source source) {
        return from(source, gpkg -> gpkg.crs(layer(gpkg, source)));
    }

    @Override
    public List<String> parts(Source source) {
        List<String> layers = from(source, GeoPackage::layers);
        return layers == null ? List.of() : layers;
    }

    private static GeoPackage.Layer layer(GeoPackage gpkg, Source source) throws SQLException {
        List<String> layers = gpkg.layers();
        if (layers.isEmpty()) {
            throw UnreadableFile.notThisFormat(FORMAT, "it has no layer of features.");
        }
        String part = source.part();
        return gpkg.layer(part == null ? layers.get(0) : Parts.named(part, layers));
    }

    private static <T> @Nullable T from(Source source, Question<T> question) {
        try (var gpkg = new GeoPackage(source.file())) {
            return question.ask(gpkg);
        } catch (SQLException e) {
            throw UnreadableFile.notThisFormat(FORMAT, "it breaks off, is damaged, or is another SQLite database.");
        }
    }

    /** What is asked of an open file. */
    @FunctionalInterface
    private interface Question<T> {
        @Nullable T ask(GeoPackage gpkg) throws SQLException;
    }
}
