package org.dungchung.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dungchung.exchange.writing.Language;
import org.dungchung.support.Ogr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Every format says who took the file and when; what is one row more in a list is none to the import. */
@ExchangeTest
class MarkedFileTests {

    private static final String MARK = "# dungchung: exported by planner at 20";

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

    /** They read one world: an export changes nothing. */
    @TestFactory
    Stream<DynamicTest> whoTookItStandsInEveryFormat() {
        var found = new TreeMap<String, Reading>(Map.of(
                "csv", file -> new String(file, UTF_8),
                "geojson",
                        file -> JsonMapper.shared()
                                .readTree(file)
                                .path("watermark")
                                .asString(),
                "kml", file -> between(new String(file, UTF_8), "<Document>", "<Placemark>"),
                "flatgeobuf", file -> new String(file, UTF_8),
                "gpkg", file -> ogrinfo(file, "gpkg"),
                "xlsx", file -> entry(file, "sheet1.xml"),
                "shapefile", file -> entry(file, ".txt")));
        return found.entrySet().stream()
                .map(format -> dynamicTest(
                        format.getKey(),
                        () -> assertThat(format.getValue().of(exports.file("masts", format.getKey(), Language.EN)))
                                .contains(MARK)));
    }

    @Test
    void itSpeaksTheLanguageOfTheTitles() {
        assertThat(new String(exports.file("masts", "csv", Language.VI), UTF_8))
                .contains("# dungchung: planner xuất lúc ");
    }

    /** As somebody leaves it who sorted the sheet, or saved it with a comma for each column. */
    @Test
    void theImportPassesOverItWhereverItStands() {
        String file = new String(exports.file("masts", "csv", Language.EN), UTF_8).replace("\ufeff", "");
        String[] lines = file.split("\r\n", -1);
        assertThat(lines[3]).startsWith(MARK);
        String sorted = String.join("\n", lines[3] + ",,,", lines[0], lines[1], lines[3] + ",,", lines[2]);
        var run = bench.run("{'format':'csv','target':'masts'}", sorted);
        assertThat(run.unchanged()).isEqualTo(2);
        assertThat(run.read()).isEqualTo(2);
    }

    private String ogrinfo(byte[] file, String ending) throws Exception {
        Path path = Files.write(folder.resolve("marked." + ending), file);
        return between(Ogr.run("ogrinfo", "-so", "-al", path.toString()), "DESCRIPTION=", "Geometry");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        return text.substring(from, text.indexOf(end, from));
    }

    private String entry(byte[] zipped, String ending) throws Exception {
        Path path = Files.write(folder.resolve("marked.zip"), zipped);
        try (var zip = new ZipFile(path.toFile())) {
            var found = zip.stream()
                    .filter(entry -> entry.getName().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
            return new String(zip.getInputStream(found).readAllBytes(), UTF_8);
        }
    }

    private interface Reading {

        String of(byte[] file) throws Exception;
    }
}
