package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** A GeoPackage 1.3 with one table of features. SQLite writes all over its file, so the file is made on disk and sent when it is complete. */
@Component
class GeoPackageFormat implements ExportFormat {

    @Override
    public String format() {
        return "gpkg";
    }

    @Override
    public String mediaType() {
        return "application/geopackage+sqlite3";
    }

    @Override
    public String extension() {
        return "gpkg";
    }

    @Override
    public RowWriter open(Layer layer, OutputStream out) throws IOException {
        TempFile file = TempFile.create(".gpkg");
        try {
            return new Rows(file, new GeoPackageFile(file.path(), layer), out);
        } catch (SQLException e) {
            file.close();
            throw new IOException(e);
        }
    }

    private record Rows(TempFile file, GeoPackageFile table, OutputStream out) implements RowWriter {

        @Override
        public void write(Row row) throws IOException {
            try {
                table.add(row);
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void finish() throws IOException {
            try {
                table.finish();
            } catch (SQLException e) {
                throw new IOException(e);
            }
            file.copyTo(out);
        }

        @Override
        public void close() throws IOException {
            try {
                table.close();
            } catch (SQLException e) {
                throw new IOException(e);
            } finally {
                file.close();
            }
        }
    }
}
