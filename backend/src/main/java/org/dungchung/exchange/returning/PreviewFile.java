package org.dungchung.exchange.returning;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dungchung.exchange.PreviewRow;
import org.dungchung.exchange.writing.Column;
import org.dungchung.exchange.writing.Formats;
import org.dungchung.exchange.writing.Layer;
import org.dungchung.exchange.writing.Row;
import org.dungchung.exchange.writing.RowWriter;
import org.dungchung.geo.crs.CoordinateSystems;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;

/** Writes the places of the first rows of a file as GeoJSON; a row whose place is refused has none, and says why. */
@Service
public class PreviewFile {

    private static final List<Column> COLUMNS = List.of(
            new Column("row", "row", Column.Kind.INTEGER),
            new Column("code", "code", Column.Kind.TEXT),
            new Column("rule", "rule", Column.Kind.TEXT),
            new Column("value", "value", Column.Kind.TEXT),
            new Column("hint", "hint", Column.Kind.TEXT));

    private final Formats formats;

    PreviewFile(Formats formats) {
        this.formats = formats;
    }

    /** Writes them in the order in which they come. */
    public void write(List<PreviewRow> rows, OutputStream out) throws IOException {
        var layer =
                new Layer("preview", Layer.Shape.AREA_OR_POINT, COLUMNS, List.of(), CoordinateSystems.of("EPSG:4326"));
        try (RowWriter file = formats.get("geojson").open(layer, out)) {
            for (PreviewRow row : rows) {
                file.write(new Feature(row));
            }
            file.finish();
        }
    }

    private record Feature(PreviewRow row) implements Row {

        @Override
        public @Nullable Object value(int index) {
            return switch (index) {
                case 0 -> row.row();
                case 1 -> row.code();
                case 2 -> row.rule();
                case 3 -> row.value();
                default -> row.hint();
            };
        }

        @Override
        public @Nullable Geometry geometry() {
            return row.place();
        }
    }
}
