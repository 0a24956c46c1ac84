package org.dungchung.exchange.reading.kml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.PackedFile;
import org.dungchung.exchange.reading.SafeXml;
import org.dungchung.exchange.reading.Source;
import org.dungchung.exchange.reading.Table;
import org.dungchung.exchange.reading.UnreadableFile;
import org.springframework.stereotype.Component;

/** The placemarks of a KML file, in the order of the file and whatever folder they lie in; the first is row 1. Always WGS 84. */
@Component
class KmlFeatures implements FeatureReader {

    static final String FORMAT = "kml";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String crs(Source source) {
        return "EPSG:4326";
    }

    @Override
    public void read(Source source, Table table) {
        Path file = source.file();
        if (!isPacked(file)) {
            try {
                placemarks(new BufferedInputStream(Files.newInputStream(file)), table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        try (var zip = new PackedFile(file, FORMAT)) {
            String name = zip.names().stream()
                    .filter(packed -> packed.toLowerCase(Locale.ROOT).endsWith(".kml"))
                    .findFirst()
                    .orElseThrow(() -> UnreadableFile.notThisFormat(FORMAT, "no .kml is packed in it."));
            placemarks(zip.open(name), table);
        }
    }

    private static boolean isPacked(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void placemarks(InputStream in, Table table) {
        try (var xml = new SafeXml(in, FORMAT)) {
            if (!xml.next() || !xml.begins("kml")) {
                throw UnreadableFile.notThisFormat(FORMAT, "it does not begin with <kml>.");
            }
            boolean wanted = true;
            for (long row = 1; wanted && xml.next(); ) {
                if (xml.begins("Placemark")) {
                    xml.begin();
                    wanted = new Placemark(xml).read(row++, table);
                }
            }
        }
    }
}
