package org.dungchung.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.exchange.reading.UnreadableFile;
import org.dungchung.exchange.returning.RefusedFile;
import org.dungchung.exchange.writing.Language;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.support.Ogr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People of a grid that GDAL wrote, for each hamlet: ten in each of 20 by 20 cells of a hundredth of a degree, none known in one.
 *
 * <pre>
 *   lon   105.00            105.10            105.20
 *          │  H1, settled in   │  H2, of which    │
 *          │  one cell         │  nothing is known │
 * </pre>
 */
@ExchangeTest
class PopulationGridTests {

    private static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);
    private static final String SPEC = "{'format':'geotiff','target':'population-grid'}";
    private static final int NONE = -9999;

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RefusedFile refused;

    @Autowired
    CurrentCaller currentCaller;

    @TempDir
    Path folder;

    @BeforeEach
    void hamlets() {
        bench.commune("G1", 105, 9, 0.2);
        bench.run(
                "{'format':'csv','target':'hamlets'}",
                "code,name,commune,population,x,y\nH1,Một,G1,12,105.05,9.05\nH2,Hai,G1,,105.15,9.05\n");
        bench.run(
                "{'format':'csv','target':'settled-areas'}",
                "code,wkt\nH1,\"%s\"\n".formatted(ImportBench.square(105.04, 9.04, 0.01)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-co COMPRESS=DEFLATE -co TILED=YES -co BLOCKXSIZE=16 -co BLOCKYSIZE=16",
                "-co COMPRESS=LZW -ot UInt16 -a_nodata 0"
            })
    void eachHamletHasThePeopleOfTheCellsOnItsGround(String options) throws Exception {
        ImportRun run =
                load(grid(105, 9, 0.01, 10), options.isEmpty() ? "-a_srs EPSG:4326" : "-a_srs EPSG:4326 " + options);
        assertThat(run).extracting(ImportRun::read, ImportRun::refused).containsExactly(399L, 0L);
        assertThat(people("H1")).isEqualTo(10);
        assertThat(people("H2"))
                .as("half of the commune, less the cell without data")
                .isEqualTo(1990);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::rule)
                .containsExactly("outside-hamlets");
        assertThat(bench.count("territory.hamlet where code = 'H1' and population = 12 and grid_source = 'test'"))
                .isEqualTo(1);
        assertThat(load(grid(105, 9, 0.01, 10), "-a_srs EPSG:4326").updated())
                .as("a second time")
                .isZero();
    }

    @Test
    void theSystemOfTheFileIsHonoured() throws Exception {
        var zone = CoordinateSystems.of("EPSG:9209");
        var corner = zone.fromWgs84(105.0395, 9.0395);
        Path file = tif(grid(corner.x, corner.y, 55, 2), "-a_srs EPSG:9209");
        String info = Ogr.run("gdalinfo", file.toString());
        assertThat(info).contains("VN-2000");
        ImportRun run = bench.run(PLANNER, SPEC, Files.readAllBytes(file));
        assertThat(run.read()).isEqualTo(399);
        long inside = IntStream.range(0, 400)
                .filter(cell -> cell != 19)
                .filter(cell -> {
                    var centre =
                            zone.toWgs84(corner.x + 55 * (cell % 20 + 0.5), corner.y + 55 * (19 - cell / 20 + 0.5));
                    return centre.x > 105.04 && centre.x < 105.05 && centre.y > 9.04 && centre.y < 9.05;
                })
                .count();
        assertThat(inside).isPositive();
        assertThat(people("H1")).isCloseTo(2.0 * inside, Offset.offset(1e-9));
    }

    @Test
    void theSumIsThatOfTheJudge() throws Exception {
        Path shapes = folder.resolve("people.geojson");
        Files.writeString(
                shapes,
                IntStream.range(0, 200)
                        .mapToObj(i -> String.format(
                                Locale.ROOT, """
                {"type":"Feature","properties":{"people":%d},"geometry":{"type":"Point","coordinates":[%.4f,%.4f]}}""", i, 105.1001 + i % 20 * 0.005, 9.0001 + Math.floorDiv(i, 20) * 0.01))
                        .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}")));
        Path tif = folder.resolve("judge.tif");
        Ogr.run(
                "gdal_rasterize",
                "-q",
                "-a",
                "people",
                "-add",
                "-a_srs",
                "EPSG:4326",
                "-ot",
                "Float64",
                "-a_nodata",
                "-1",
                "-init",
                "0",
                "-tr",
                "0.001",
                "0.001",
                "-te",
                "105",
                "9",
                "105.2",
                "9.2",
                shapes.toString(),
                tif.toString());
        bench.run(PLANNER, SPEC, Files.readAllBytes(tif));
        assertThat(people("H2")).isEqualTo(IntStream.range(0, 200).sum());
        assertThat(people("H1")).isZero();
    }

    @Test
    void cellsOutsideTheTerritoryComeBackAsAListThatIsTakenWithoutIt() throws Exception {
        bench.commune("G2", 105.2, 9, 0.2);
        ImportRun run = bench.run(
                PLANNER,
                SPEC.replace("}", ",'territory':'G2'}"),
                Files.readAllBytes(tif(grid(105, 9, 0.01, 10), "-a_srs EPSG:4326")));
        assertThat(run)
                .extracting(ImportRun::read, ImportRun::refused, ImportRun::returnFormat)
                .as("what lies in a hamlet, and so in the other commune")
                .containsExactly(399L, 200L, "csv");
        byte[] file = refusedRows(run);
        assertThat(new String(file, UTF_8).lines().findFirst()).contains("\ufeffpeople,Reason refused,x,y");

        ImportRun again = bench.run(PLANNER, SPEC.replace("geotiff", "csv"), file);

        assertThat(again).extracting(ImportRun::read, ImportRun::refused).containsExactly(200L, 0L);
        assertThat(List.of(people("H1"), people("H2"))).containsExactly(10.0, 1990.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-a_nodata none -a_srs EPSG:4326      | not-a-number-of-people | -9999",
                "-b 1 -b 1 -a_srs EPSG:4326           | not-this-format        | several bands",
                "-co BIGTIFF=YES -a_srs EPSG:4326     | not-this-format        | BigTIFF",
            })
    void aRasterThatCannotBeReadIsRefusedInWords(String options, String rule, String words) throws Exception {
        byte[] file = Files.readAllBytes(tif(grid(105, 9, 0.01, 10), options));
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> bench.run(PLANNER, SPEC, file))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule))
                .withMessageContaining(words);
    }

    @Test
    void whatIsNoRasterOrBreaksOffIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(tif(grid(105, 9, 0.01, 10), "-a_srs EPSG:4326"));
        for (byte[] file : List.of(
                "II".getBytes(java.nio.charset.StandardCharsets.US_ASCII), Arrays.copyOf(whole, 200), new byte[300])) {
            assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> bench.run(PLANNER, SPEC, file));
        }
    }

    private byte[] refusedRows(ImportRun run) {
        var file = new ByteArrayOutputStream();
        currentCaller.run(PLANNER, () -> {
            try {
                refused.write(run.id(), Language.EN, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return file.toByteArray();
    }

    private ImportRun load(String grid, String options) throws Exception {
        return bench.run(PLANNER, SPEC, Files.readAllBytes(tif(grid, options)));
    }

    private Path tif(String grid, String options) throws IOException, InterruptedException {
        Path ascii = Files.writeString(folder.resolve("grid.asc"), grid);
        Path tif = folder.resolve("grid.tif");
        Files.deleteIfExists(tif);
        Ogr.run(Stream.of(
                        Stream.of("gdal_translate", "-q"),
                        Stream.of(options.split(" ", -1)),
                        Stream.of(ascii.toString(), tif.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
        return tif;
    }

    /** 20 by 20 cells with {@code people} in each; of the one in the upper right corner nothing is known. */
    private static String grid(double west, double south, double size, int people) {
        String head = String.format(
                Locale.ROOT,
                "ncols 20%nnrows 20%nxllcorner %.6f%nyllcorner %.6f%ncellsize %s%nNODATA_value %d%n",
                west,
                south,
                size,
                NONE);
        return head
                + IntStream.range(0, 400)
                        .mapToObj(cell -> cell == 19 ? NONE + "" : people + "")
                        .collect(Collectors.joining(" ", "", "\n"));
    }

    private double people(String hamlet) {
        @Nullable Double people = jdbc.sql("select grid_population from territory.hamlet where code = ?")
                .param(hamlet)
                .query(Double.class)
                .optional()
                .orElse(null);
        return people == null ? Double.NaN : people;
    }
}
