package org.dungchung.exchange.returning;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dungchung.exchange.ColumnTitle;
import org.dungchung.exchange.MissingAsset;
import org.dungchung.exchange.MissingAssets;
import org.dungchung.exchange.writing.Column;
import org.dungchung.exchange.writing.ExportFormat;
import org.dungchung.exchange.writing.Language;
import org.dungchung.exchange.writing.Layer;
import org.dungchung.exchange.writing.Marking;
import org.dungchung.exchange.writing.Row;
import org.dungchung.exchange.writing.RowWriter;
import org.dungchung.geo.Wgs84;
import org.dungchung.geo.crs.CoordinateSystems;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;

/** Writes what a full list left out, in WGS 84. */
@Service
public class MissingFile {

    private static final List<String> FIELDS = List.of("id", "code", "owner", "name", "status", "retiredOn");

    private final MissingAssets missing;
    private final Marking marking;

    MissingFile(MissingAssets missing, Marking marking) {
        this.missing = missing;
        this.marking = marking;
    }

    /** Writes all that a run misses. */
    public void write(UUID run, ExportFormat format, Language language, OutputStream out) throws IOException {
        var layer = new Layer(
                "missing",
                Layer.Shape.POINT,
                FIELDS.stream().map(field -> column(field, language)).toList(),
                List.of(column("x", language), column("y", language)),
                CoordinateSystems.of("EPSG:4326"));
        try (RowWriter file = marking.open(format, layer, language, out)) {
            missing.list(run, null, Long.MAX_VALUE, one -> {
                try {
                    file.write(new MissingRow(one));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Column column(String field, Language language) {
        ColumnTitle title = ColumnTitle.all().stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow();
        Column.Kind kind = Arrays.asList("x", "y").contains(field) ? Column.Kind.NUMBER : Column.Kind.TEXT;
        return language == Language.VI
                ? new Column(title.vi(), title.shortVi(), kind)
                : new Column(title.en(), title.shortEn(), kind);
    }

    private record MissingRow(MissingAsset asset) implements Row {

        @Override
        public @Nullable Object value(int index) {
            return switch (FIELDS.get(index)) {
                case "id" -> asset.id().toString();
                case "code" -> asset.code();
                case "owner" -> asset.owner();
                case "name" -> asset.name();
                case "status" -> asset.status().name();
                default -> asset.retiredOn() == null ? null : asset.retiredOn().toString();
            };
        }

        @Override
        public Geometry geometry() {
            return Wgs84.factory().createPoint(new Coordinate(asset.lon(), asset.lat()));
        }
    }
}
