package org.dungchung.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the format of a file by its first bytes, and where those do not tell by its name. */
public final class FileFormat {

    private FileFormat() {}

    /** The name of the format in the API; {@code csv} for what is none of the others. */
    public static String of(Path file, String fileName) {
        String start = start(file);
        String packed = start.startsWith("PK\3\4") ? packed(file) : null;
        if (packed != null) {
            return packed;
        }
        if (start.startsWith("SQLite format 3")) {
            return "gpkg";
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "xls";
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*") || start.startsWith("II+\0")) {
            return "geotiff";
        }
        return text(start, fileName.toLowerCase(Locale.ROOT));
    }

    private static String text(String start, String name) {
        String text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        if (text.startsWith("<")) {
            return "kml";
        }
        return text.startsWith("{") || name.matches(".*\\.(geo)?json(\\.gz)?") ? "geojson" : "csv";
    }

    private static @Nullable String packed(Path file) {
        try (var zip = new PackedFile(file, "zip")) {
            List<String> names = zip.names().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            if (names.contains("xl/workbook.xml")) {
                return "xlsx";
            }
            if (names.stream().anyMatch(name -> name.endsWith(".shp"))) {
                return "shapefile";
            }
            return names.stream().anyMatch(name -> name.endsWith(".kml")) ? "kml" : null;
        }
    }

    private static String start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
