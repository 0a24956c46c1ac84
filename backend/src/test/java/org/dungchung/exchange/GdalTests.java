package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dungchung.exchange.writing.Language;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GDAL reads what was exported: all features, their places to a ten-millionth of a degree, their texts letter by letter. */
@PostgisTest
@Import({ImportBench.class, ExportBench.class})
class GdalTests {

    private static final Map<String, Integer> ROWS =
            Map.of("sites", 4, "masts", 2, "pole-lines", 2, "tenancies", 5, "hamlets", 3, "zones", 2);

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
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.exists(Path.of(path, "ogr2ogr"))));
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
                assertNear(expected.get(i).path("geometry"), found.get(i).path("geometry"));
            }
        }
    }

    /** Names, codes and the like, by column. */
    private static Map<String, String> texts(JsonNode feature, String format) {
        var texts = new TreeMap<String, String>();
        for (String column : List.of("Code", "Owner", "Address", "Organisation", "Document", "Structure")) {
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

    private static void assertNear(JsonNode expected, JsonNode found) {
        List<Double> one = numbers(expected);
        List<Double> other = numbers(found);
        if (expected.path("type").asString("").equals("Point")
                || expected.path("type").asString("").endsWith("LineString")) {
            assertThat(other.isEmpty() ? one : other).hasSameSizeAs(one);
            for (int i = 0; i < other.size(); i++) {
                assertThat(other.get(i)).isCloseTo(one.get(i), within(1e-7));
            }
        }
    }

    private static List<Double> numbers(JsonNode geometry) {
        return geometry.path("coordinates").isMissingNode()
                ? List.of()
                : flat(geometry.path("coordinates")).toList();
    }

    private static Stream<Double> flat(JsonNode node) {
        return node.isNumber() ? Stream.of(node.asDouble()) : node.valueStream().flatMap(GdalTests::flat);
    }

    @Test
    void vn2000LeavesWithASystemThatGdalKnows() throws Exception {
        for (String format : List.of("shapefile", "gpkg", "geojson")) {
            byte[] file = exports.file(ImportBench.PLANNER, "poles", format, "EPSG:9210", Language.VI, ExportBench.ALL);
            String ending = format.equals("shapefile") ? "shp.zip" : format;
            Path path = Files.write(folder.resolve("vn." + ending), file);
            String said = run("ogrinfo", "-so", "-al", path.toString());
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
        run(
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

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
