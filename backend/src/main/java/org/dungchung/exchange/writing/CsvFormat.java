package org.dungchung.exchange.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.platform.SheetText;
import org.dungchung.platform.Watermark;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKTWriter;
import org.springframework.stereotype.Component;

/** Text with commas, with the byte order mark without which spreadsheets take it for the code page of the machine. */
@Component
class CsvFormat implements ExportFormat {

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public RowWriter open(Layer layer, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        return new Rows(layer, text);
    }

    private static final class Rows implements RowWriter {

        private final Layer layer;
        private final CsvWriter csv;
        private final String[] cells;
        private final WKTWriter wkt = new WKTWriter();

        Rows(Layer layer, Writer out) {
            this.layer = layer;
            this.csv = CsvWriter.builder().fieldSeparator(layer.delimiter()).build(out);
            this.cells = layer.titlesOfSheet().stream().map(SheetText::safe).toArray(String[]::new);
            layer.above().forEach(this::title);
            csv.writeRecord(cells);
        }

        private void title(List<@Nullable String> above) {
            csv.writeRecord(above.stream()
                    .map(cell -> cell == null ? "" : SheetText.safe(cell))
                    .toList());
        }

        @Override
        public void write(Row row) {
            int columns = layer.columns().size();
            for (int i = 0; i < columns; i++) {
                cells[i] = cell(row.value(i));
            }
            Geometry geometry = row.geometry();
            if (layer.place().size() == 1) {
                cells[columns] = geometry == null ? "" : wkt.write(geometry);
            } else if (layer.place().size() == 2) {
                cells[columns] = geometry instanceof Point point ? DoubleText.of(point.getX()) : "";
                cells[columns + 1] = geometry instanceof Point point ? DoubleText.of(point.getY()) : "";
            }
            csv.writeRecord(cells);
        }

        private static String cell(@Nullable Object value) {
            if (value instanceof Double number) {
                return DoubleText.of(number);
            }
            return value instanceof String text ? SheetText.safe(text) : value == null ? "" : value.toString();
        }

        @Override
        public void finish() throws IOException {
            if (layer.mark() != null) {
                csv.writeComment(Watermark.comment(layer.mark()));
            }
            csv.flush();
        }
    }
}
