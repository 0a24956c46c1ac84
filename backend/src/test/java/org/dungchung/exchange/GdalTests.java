package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dungchung.exchange.writing.ExportOrder.Selection;
import org.dungchung.exchange.writing.Language;
import org.dungchung.geo.Wgs84;
import org.dungchung.support.Ogr;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GDAL reads what was exported: all features, their places to a ten-millionth of a degree, their texts letter by letter. */
@PostgisTest
@Import({ImportBench.class, ExportBench.class})
class GdalTests {

    private static final Map<String, Integer> ROWS = Map.ofEntries(
            Map.entry("sites", 4),
            Map.entry("masts", 2),
            Map.entry("pole-lines", 2),
            Map.entry("tenancies", 5),
            Map.entry("hamlets", 4),
            Map.entry("zones", 2),
            Map.entry("ducts", 3),
            Map.entry("cable-supports", 3),
            Map.entry("areas", 2),
            Map.entry("stations", 3),
            Map.entry("sectors", 4));

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void world() {
        new ExportWorld(bench, jdbc).build();
    }

    @ParameterizedTest
    @CsvSource({
        "csv,csv",
        "geojson,geojson",
        "xlsx,xlsx",
        "gpkg,gpkg",
        "shapefile,shp.zip",
        "kml,kml",
        "flatgeobuf,fgb",
    })
    void everyFormatIsWhatTheRegistryHas(String format, String ending) throws Exception {
        for (Map.Entry<String, Integer> target : ROWS.entrySet()) {
            var expected = read(exports.file(target.getKey(), "geojson", Language.EN), "geojson", "json");
            var found = read(exports.file(target.getKey(), format, Language.EN), format, ending);
            assertThat(found).as(target.getKey()).hasSize(target.getValue());
            assertThat(expected).hasSize(target.getValue());
            assertSame(expected, found, format);
        }
    }

    private static void assertSame(List<JsonNode> expected, List<JsonNode> found, String format) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(texts(found.get(i), format)).containsAllEntriesOf(texts(expected.get(i), format));
            if (!List.of("csv", "xlsx").contains(format)) {
                assertNear(expected.get(i).path("geometry"), place(found.get(i)));
            }
        }
    }

    /** A shapefile of polygons has no shape for a hamlet of which only the centre is known: that stands in its columns. */
    private static JsonNode place(JsonNode feature) {
        JsonNode columns = feature.path("properties");
        if (feature.path("geometry").isObject() || !columns.path("lon").isNumber()) {
            return feature.path("geometry");
        }
        var point = JsonMapper.shared().createObjectNode().put("type", "Point");
        point.putArray("coordinates")
                .add(columns.get("lon").asDouble())
                .add(columns.get("lat").asDouble());
        return point;
    }

    /** Names, codes and the like, by column. */
    private static Map<String, String> texts(JsonNode feature, String format) {
        var texts = new TreeMap<String, String>();
        for (String column :
                List.of("Code", "Owner", "Address", "Organisation", "Document", "Structure", "Note", "Occupant")) {
            String name = format.equals("shapefile") && column.equals("Organisation") ? "org" : column;
            feature.path("properties").forEachEntry((key, value) -> {
                if (key.equalsIgnoreCase(name)
                        && !value.isNull()
                        && !value.asString("").isEmpty()) {
                    texts.put(column, value.asString().replaceFirst("^'(?=[=+@-])", ""));
                }
            });
        }
        return texts;
    }

    /**
     * Both have points, lines or polygons of as many vertices, or no place at all; and each vertex of the one lies within a ten-millionth of
     * a degree of one of the other, wherever a ring begins and whichever way it runs.
     */
    private static void assertNear(JsonNode expected, JsonNode found) {
        assertThat(family(found)).isEqualTo(family(expected));
        Geometry one = vertices(expected);
        Geometry other = vertices(found);
        assertThat(other.getNumGeometries()).isEqualTo(one.getNumGeometries());
        assertThat(one.isEmpty() ? 0 : DiscreteHausdorffDistance.distance(one, other))
                .isLessThan(1e-7);
    }

    private static String family(JsonNode geometry) {
        return geometry.path("type").asString("").replace("Multi", "");
    }

    private static Geometry vertices(JsonNode geometry) {
        return Wgs84.factory()
                .createMultiPointFromCoords(
                        positions(geometry.path("coordinates")).toArray(Coordinate[]::new));
    }

    private static Stream<Coordinate> positions(JsonNode node) {
        return node.path(0).isNumber()
                ? Stream.of(new Coordinate(node.get(0).asDouble(), node.get(1).asDouble()))
                : node.valueStream().flatMap(GdalTests::positions);
    }

    @Test
    void vn2000LeavesWithASystemThatGdalKnows() throws Exception {
        for (String format : List.of("shapefile", "gpkg", "geojson", "flatgeobuf")) {
            byte[] file = exports.file(ImportBench.PLANNER, "poles", format, "EPSG:9210", Language.VI, Selection.ALL);
            String ending = format.equals("shapefile") ? "shp.zip" : format;
            Path path = Files.write(folder.resolve("vn." + ending), file);
            String said = Ogr.run("ogrinfo", "-so", "-al", path.toString());
            assertThat(said)
                    .as(format)
                    .contains("Feature Count: 3")
                    .contains("105.75")
                    .contains("(500100");
        }
    }

    private List<JsonNode> read(byte[] file, String format, String ending) throws Exception {
        Path path = Files.write(folder.resolve("export-" + format + "." + ending), file);
        Path json = folder.resolve("read.json");
        Files.deleteIfExists(json);
        Ogr.run(
                "ogr2ogr",
                "-f",
                "GeoJSON",
                "-lco",
                "COORDINATE_PRECISION=12",
                json.toString(),
                path.toString(),
                "--config",
                "OGR_XLSX_HEADERS",
                "FORCE");
        return JsonMapper.shared()
                .readTree(json.toFile())
                .path("features")
                .valueStream()
                .toList();
    }
}
