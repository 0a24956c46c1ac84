package org.dungchung.exchange.reading.shape;

import com.linuxense.javadbf.DBFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.PackedFile;
import org.dungchung.exchange.reading.Parts;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.dungchung.exchange.reading.Source;
import org.dungchung.exchange.reading.Table;
import org.dungchung.exchange.reading.UnreadableFile;
import org.dungchung.geo.crs.CoordinateSystems;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/** A zipped Shapefile: the declared one, else the first in the zip file. The first feature is row 1. */
@Component
class ShapefileFeatures implements FeatureReader {

    static final String FORMAT = "shapefile";

    private static final int LONGEST_NOTE = 1 << 16;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean hasFonts() {
        return true;
    }

    @Override
    public List<String> parts(Source source) {
        try (var zip = new PackedFile(source.file(), FORMAT)) {
            return layers(zip);
        }
    }

    @Override
    public @Nullable String crs(Source source) {
        try (var zip = new PackedFile(source.file(), FORMAT)) {
            String wkt = note(zip, layer(zip, source) + ".prj");
            if (wkt == null || wkt.isBlank()) {
                return null;
            }
            String code = CoordinateSystems.codeOf(wkt);
            if (code == null) {
                throw UnreadableFile.unknownCrs(wkt);
            }
            return code;
        }
    }

    @Override
    public void read(Source source, Table table) {
        try (var zip = new PackedFile(source.file(), FORMAT)) {
            String layer = layer(zip, source);
            try (var shapes = new ShapeRecords(open(zip, layer + ".shp"));
                    var rows = new DbfRows(
                            open(zip, layer + ".dbf"), source.charset(), CodePage.of(note(zip, layer + ".cpg")))) {
                table.header(rows.columns(), true);
                features(shapes, rows, table);
            }
        } catch (IOException | DBFException e) {
            throw damaged();
        }
    }

    private static void features(ShapeRecords shapes, DbfRows rows, Table table) throws IOException {
        boolean wanted = true;
        for (long number = 1; wanted && shapes.next(); number++) {
            List<String> cells = rows.next();
            if (cells == null) {
                throw damaged();
            }
            Geometry geometry = null;
            Fault fault = null;
            try {
                geometry = shapes.geometry();
            } catch (IllegalArgumentException e) {
                fault = new Fault(
                        "invalid-geometry", null, "The geometry is damaged, or a ring in it is open.", Map.of());
            }
            wanted = table.row(number, cells, geometry, fault);
        }
    }

    private static List<String> layers(PackedFile zip) {
        return zip.names().stream()
                .filter(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".shp"))
                .filter(name -> !name.startsWith("__MACOSX/"))
                .map(name -> name.substring(0, name.length() - 4))
                .toList();
    }

    private static String layer(PackedFile zip, Source source) {
        List<String> layers = layers(zip);
        if (layers.isEmpty()) {
            throw UnreadableFile.notThisFormat(FORMAT, "no .shp is packed in it.");
        }
        String part = source.part();
        return part == null ? layers.get(0) : Parts.named(part, layers);
    }

    private static InputStream open(PackedFile zip, String name) {
        return zip.open(zip.called(name));
    }

    private static @Nullable String note(PackedFile zip, String name) {
        try (InputStream in = zip.find(zip.called(name))) {
            return in == null ? null : new String(in.readNBytes(LONGEST_NOTE), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static UnreadableFile damaged() {
        return UnreadableFile.notThisFormat(FORMAT, "it breaks off, or is damaged.");
    }
}
