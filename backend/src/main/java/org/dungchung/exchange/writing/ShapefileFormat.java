package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** A zipped shapefile with its coordinate system, its encoding, UTF-8, and a table of what its short titles stand for. */
@Component
class ShapefileFormat implements ExportFormat {

    @Override
    public String format() {
        return "shapefile";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String extension() {
        return "shp.zip";
    }

    @Override
    public List<String> limits() {
        return List.of("short-titles", "short-texts", "no-mixed-shapes");
    }

    @Override
    public RowWriter open(Layer layer, OutputStream out) throws IOException {
        return new Rows(layer, new ShapeFile(ShapeRecord.typeOf(layer.shape())), new DbaseFile(layer.columns()), out);
    }

    private record Rows(Layer layer, ShapeFile shapes, DbaseFile table, OutputStream out) implements RowWriter {

        @Override
        public void write(Row row) throws IOException {
            shapes.add(row);
            table.add(row);
        }

        @Override
        public void finish() throws IOException {
            shapes.finish();
            table.finish();
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            add(zip, ".shp", shapes.shapes());
            add(zip, ".shx", shapes.index());
            add(zip, ".dbf", table.file());
            add(zip, ".prj", layer.system().wkt());
            add(zip, ".cpg", "UTF-8");
            add(zip, ".columns.csv", table.described());
            if (layer.mark() != null) {
                add(zip, ".txt", layer.mark() + "\r\n");
            }
            zip.finish();
        }

        private void add(ZipOutputStream zip, String ending, TempFile file) throws IOException {
            zip.putNextEntry(new ZipEntry(layer.name() + ending));
            file.copyTo(zip);
            zip.closeEntry();
        }

        private void add(ZipOutputStream zip, String ending, String text) throws IOException {
            zip.putNextEntry(new ZipEntry(layer.name() + ending));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        @Override
        public void close() throws IOException {
            try (shapes) {
                table.close();
            }
        }
    }
}
