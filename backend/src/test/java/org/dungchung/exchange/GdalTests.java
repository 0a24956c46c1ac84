package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dungchung.asset.AttributeSchemas;
import org.dungchung.exchange.writing.ExportOrder.Selection;
import org.dungchung.exchange.writing.Exporting;
import org.dungchung.exchange.writing.Language;
import org.dungchung.platform.Watermark;
import org.dungchung.support.Ogr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GDAL reads what was exported: all features, their places to a ten-millionth of a degree, every column of them letter by letter. */
@ExchangeTest
class GdalTests {

    private static final String ROWS = """
            sites 4, masts 2, poles 3, pole-lines 2, manholes 1, duct-sections 1, cables 2, cable-supports 3, ducts 3, distribution-points 1,
            trenches 2, tunnels 1, shelters 1, service-points 2, stations 3, sectors 4, station-footprints 2, tenancies 5, other-codes 2, organisations 2, areas 2,
            hamlets 4, settled-areas 1, hamlet-boundaries 1, zones 2""";

    private static final Map<String, String> ENDINGS = new TreeMap<>(Map.of(
            "csv", "csv",
            "geojson", "geojson",
            "xlsx", "xlsx",
            "gpkg", "gpkg",
            "shapefile", "shp.zip",
            "kml", "kml",
            "flatgeobuf", "fgb"));

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @Autowired
    ImportTargets targets;

    @Autowired
    AttributeSchemas schemas;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void world() {
        new ExportWorld(bench, jdbc).build();
        new FullAssets(schemas, jdbc).fill();
    }

    private static Map<String, Integer> rows() {
        return Stream.of(ROWS.strip().split(",\\s+", -1))
                .map(words -> words.split(" ", -1))
                .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));
    }

    @Test
    void nothingThatIsExportedIsLeftOut() {
        assertThat(Exporting.targets())
                .extracting(Exporting.Target::target)
                .containsExactlyInAnyOrderElementsOf(rows().keySet());
    }

    /** They read one world: an export changes nothing. */
    @TestFactory
    Stream<DynamicTest> everyFormatIsWhatTheRegistryHas() {
        var expected = new TreeMap<String, List<JsonNode>>();
        rows().forEach((target, count) -> {
            expected.put(target, features(exports.file(target, "geojson", Language.EN)));
            assertThat(expected.get(target)).as(target).hasSize(count);
        });
        return ENDINGS.entrySet().stream()
                .map(format -> dynamicTest(format.getKey(), () -> {
                    for (Map.Entry<String, List<JsonNode>> target : expected.entrySet()) {
                        compare(target.getKey(), target.getValue(), format.getKey(), format.getValue());
                    }
                }));
    }

    private void compare(String target, List<JsonNode> expected, String format, String ending) throws Exception {
        var found = read(exports.file(target, format, Language.EN), format, ending);
        assertThat(found).as(target).hasSameSizeAs(expected);
        var names = format.equals("shapefile") ? shortTitles(target) : Map.<String, String>of();
        for (JsonNode one : expected) {
            assertThat(found.stream()
                            .map(other -> new SameFeature(one, other, names).differences())
                            .min(Comparator.comparingInt(List::size))
                            .orElseThrow())
                    .as("%s: %s", target, one)
                    .isEmpty();
        }
    }

    /** The titles of a target in ten letters, by those in full. */
    private Map<String, String> shortTitles(String target) {
        Map<String, TargetField> fields =
                targets.fieldsOf(target).stream().collect(Collectors.toMap(TargetField::name, field -> field));
        return ColumnTitle.all().stream()
                .filter(title -> title.targets().isEmpty()
                        ? fields.containsKey(title.field())
                        : title.targets().contains(target))
                .collect(Collectors.toMap(
                        title -> title.en().isEmpty()
                                ? String.valueOf(Objects.requireNonNull(fields.get(title.field()))
                                        .meaning()
                                        .get("en"))
                                : title.en(),
                        ColumnTitle::shortEn));
    }

    /** What the two above are compared with is what was said, and not only what an export made of it. */
    @Test
    void gdalReadsWhatWasSaid() throws Exception {
        JsonNode mast = read(exports.file("masts", "gpkg", Language.VI), "gpkg", "gpkg").stream()
                .map(feature -> feature.path("properties"))
                .filter(said -> said.path("Mã").asString("").equals("M1"))
                .findFirst()
                .orElseThrow();
        assertThat(mast.path("Kết cấu").asString()).isEqualTo("Tự đứng");
        assertThat(mast.path("Trạng thái").asString()).isEqualTo("Đang sử dụng");
        assertThat(mast.path("Chiều cao (m)").asDouble()).isEqualTo(42.125);
        assertThat(mast.path("Ngày xây dựng").asString()).isEqualTo("2001-02-03");
        assertThat(mast.path("Giá thuê một chỗ mỗi tháng").asDouble()).isEqualTo(12.375);
        assertThat(mast.path("Ngày hết hạn kiểm định").asString()).isEqualTo("2029-05-06");
        assertThat(mast.path("Ghi chú").asString()).isEqualTo("note: Ấp Rạch Gốc \"1\", Năm Căn");
        assertThat(mast.path("Nguồn điện dự phòng").asString()).isEqualTo("không có");
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
                "-lco",
                "SIGNIFICANT_FIGURES=17",
                json.toString(),
                path.toString(),
                "--config",
                "OGR_XLSX_HEADERS",
                "FORCE");
        return features(Files.readAllBytes(json)).stream()
                .filter(feature -> !isMark(feature))
                .toList();
    }

    /** To GDAL the last row of a table, which says who took it, is a row as any other. */
    private static boolean isMark(JsonNode feature) {
        return feature.path("properties").valueStream().anyMatch(cell -> Watermark.is(cell.asString("")));
    }

    private static List<JsonNode> features(byte[] collection) {
        return JsonMapper.shared()
                .readTree(collection)
                .path("features")
                .valueStream()
                .toList();
    }
}
