package org.dungchung.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dungchung.support.Ogr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Files that GDAL wrote hold what it was given: the same rows, places within 1e-7 degrees, the same words. */
class OgrJudgeTests {

    private static final Map<String, FeatureReader> READERS = Readers.all();

    private static final List<String> SHAPES = List.of(
            "{'type':'Point','coordinates':[105.1512345678,9.1787654321]}",
            "{'type':'LineString','coordinates':[[105.1,9.1],[105.2,9.2],[105.3,9.1]]}",
            "{'type':'MultiLineString','coordinates':[[[105.1,9.1],[105.2,9.2]],[[105.4,9.1],[105.5,9.2]]]}",
            "{'type':'Polygon','coordinates':[[[105,9],[106,9],[106,10],[105,10],[105,9]],[[105.4,9.4],[105.4,9.6],[105.6,9.6],[105.6,9.4],[105.4,9.4]]]}",
            "{'type':'MultiPolygon','coordinates':[[[[105,9],[106,9],[106,10],[105,10],[105,9]]],[[[107,9],[108,9],[108,10],[107,10],[107,9]],[[107.4,9.4],[107.4,9.6],[107.6,9.6],[107.6,9.4],[107.4,9.4]]]]}");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "gpkg, .gpkg, 0",
        "gpkg, .gpkg, 1",
        "gpkg, .gpkg, 2",
        "gpkg, .gpkg, 3",
        "gpkg, .gpkg, 4",
        "shapefile, .shp, 0",
        "shapefile, .shp, 1",
        "shapefile, .shp, 2",
        "shapefile, .shp, 3",
        "shapefile, .shp, 4",
        "kml, .kml, 0",
        "kml, .kml, 1",
        "kml, .kml, 2",
        "kml, .kml, 3",
        "kml, .kml, 4"
    })
    void whatWasGivenIsRead(String format, String ending, int shape) throws Exception {
        String given = collection(SHAPES.get(shape));
        List<RawFeature> expected = read("geojson", given.getBytes(StandardCharsets.UTF_8));

        Ogr.write(given, folder.resolve("list" + ending), "-lco", "ENCODING=UTF-8");
        List<RawFeature> found = read(format, file(ending));

        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).fault()).isNull();
            assertThat(spelt(found.get(i))).isEqualTo(spelt(expected.get(i)));
            assertThat(difference(found.get(i).geometry(), expected.get(i).geometry()))
                    .isLessThan(1e-7);
        }
    }

    /** GDAL writes a day in KML with strokes, which the import reads as well. */
    private static List<String> spelt(RawFeature feature) {
        return feature.values().stream()
                .map(String::valueOf)
                .map(value -> value.replaceFirst("^(\\d{4})/(\\d\\d)/(\\d\\d)$", "$1-$2-$3"))
                .toList();
    }

    private byte[] file(String ending) throws IOException {
        return ending.equals(".shp") ? zipped() : Files.readAllBytes(folder.resolve("list" + ending));
    }

    private byte[] zipped() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry("Thư mục/" + file.getFileName()));
                Files.copy(file, zip);
            }
        }
        return written.toByteArray();
    }

    private static List<RawFeature> read(String format, byte[] file) throws IOException {
        var found = new ArrayList<RawFeature>();
        try (InputStream in = new ByteArrayInputStream(file);
                var source = new Source(in, null, null)) {
            var table = new MappedTable(Readers.columns("code", "name", "height", "built"), found::add);
            Objects.requireNonNull(READERS.get(format)).read(source, table);
            table.end();
        }
        return found;
    }

    private static String collection(String shape) {
        return """
                {'type':'FeatureCollection','features':[
                {'type':'Feature','properties':{'code':'ƯĐ-01','name':'Cột ở chợ Đầm Dơi, ấp Tân Duyệt','height':45.5,'built':'2019-03-01'},'geometry':%s},
                {'type':'Feature','properties':{'code':'2','name':'Trạm (Năm Căn); số 7','height':0.1,'built':'2001-12-31'},'geometry':%s}]}""".replace('\'', '"').formatted(shape.replace('\'', '"'), shape.replace('\'', '"'));
    }

    /** The farthest that two geometries of one order of positions are apart in x or y. */
    private static double difference(@Nullable Geometry found, @Nullable Geometry expected) {
        Geometry one = Objects.requireNonNull(found);
        Geometry other = Objects.requireNonNull(expected);
        assertThat(one.getNumGeometries()).isEqualTo(other.getNumGeometries());
        Coordinate[] a = one.norm().getCoordinates();
        Coordinate[] b = other.norm().getCoordinates();
        assertThat(a).hasSameSizeAs(b);
        double most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.max(Math.abs(a[i].x - b[i].x), Math.abs(a[i].y - b[i].y)));
        }
        return most;
    }
}
