package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.Refusal;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a file can be beside right. */
@PostgisTest
@Import(ImportBench.class)
class BadFileTests {

    private static final String POLES = "{'format':'csv','target':'poles'}";
    private static final String LIST = "code,name,x,y\nP1,Cột số một ở chợ đường Lê Lợi,105.1,9.1\n";

    @Autowired
    ImportBench bench;

    static Stream<Arguments> filesOfWhichNoRowCanBeTrusted() {
        byte[] utf8 = LIST.getBytes(StandardCharsets.UTF_8);
        byte[] gzip = ImportBench.gzip(LIST.repeat(1000));
        return Stream.of(
                Arguments.of("empty", POLES, new byte[0], "empty-file"),
                Arguments.of("header only", POLES, ascii("code,x,y\n"), "empty-file"),
                Arguments.of("UTF-16", POLES, LIST.getBytes(StandardCharsets.UTF_16), "not-this-encoding"),
                Arguments.of(
                        "UTF-16 without mark", POLES, LIST.getBytes(StandardCharsets.UTF_16LE), "not-this-encoding"),
                Arguments.of("broken UTF-8", POLES, Arrays.copyOf(utf8, 25), "not-this-encoding"),
                Arguments.of("truncated gzip", POLES, Arrays.copyOf(gzip, gzip.length / 2), "truncated-file"),
                Arguments.of("gzip of two bytes", POLES, Arrays.copyOf(gzip, 2), "truncated-file"),
                Arguments.of("XLSX", POLES, ascii("PK\3\4 and so on"), "not-this-format"),
                Arguments.of("wrong delimiter", POLES.replace("}", ",'delimiter':';'}"), utf8, "wrong-delimiter"),
                Arguments.of("no column y", POLES, ascii("code,x\nP1,105.1\n"), "missing-column"),
                Arguments.of(
                        "no mapped column", POLES.replace("}", ",'columns':{'code':'Mã'}}"), utf8, "missing-column"),
                Arguments.of("one column twice", POLES, ascii("x,y,x\n105,9,105\n"), "duplicate-column"),
                Arguments.of(
                        "GeoJSON as CSV",
                        POLES,
                        ascii("{\"type\":\"FeatureCollection\",\"features\":[]}"),
                        "not-this-format"),
                Arguments.of("CSV as GeoJSON", POLES.replace("csv", "geojson"), utf8, "not-this-format"),
                Arguments.of(
                        "GeoJSON that breaks off",
                        POLES.replace("csv", "geojson"),
                        ascii("{\"features\":[{\"type\""),
                        "not-this-format"),
                Arguments.of(
                        "JSON of something else",
                        POLES.replace("csv", "geojson"),
                        ascii("{\"a\":1}"),
                        "not-this-format"),
                Arguments.of(
                        "GeoJSON without features",
                        POLES.replace("csv", "geojson"),
                        ascii("{\"features\":[]}"),
                        "empty-file"),
                Arguments.of(
                        "GeoJSON in another system",
                        POLES.replace("csv", "geojson"),
                        ascii("{\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::9209\"}},\"features\":[]}"),
                        "another-crs"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesOfWhichNoRowCanBeTrusted")
    void isRefusedAsAWhole(String what, String spec, byte[] file, String rule) {
        var refusal = refusal(spec, file);

        assertThat(refusal.rule()).as(what + ": " + refusal.getMessage()).isEqualTo(rule);
        assertThat(bench.count("asset.asset")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"windows-1258, windows-1258", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
    void theLikelyEncodingIsNamedAndCanBeDeclared(String charset, String likely) {
        String decomposed = java.text.Normalizer.normalize("đường ở chợ", java.text.Normalizer.Form.NFD)
                .replace("o\u031b", "ơ")
                .replace("u\u031b", "ư");
        byte[] file = ("code,name,x,y\nP1," + decomposed + ",105.1,9.1\n").getBytes(Charset.forName(charset));

        assertThat(refusal(POLES, file).facts()).containsEntry("likely", likely);

        ImportRun run = bench.run(ImportBench.PLANNER, POLES.replace("}", ",'encoding':'" + charset + "'}"), file);

        assertThat(run.created()).isEqualTo(1);
        assertThat(bench.count("asset.asset where name = 'đường ở chợ'")).isEqualTo(1);
    }

    @Test
    void theByteAndTheLineOfBadTextAreNamed() {
        byte[] file = ascii("code,x,y\nP1,105.1,9.1\nP\u00e2,105.2,9.1\n");

        assertThat(refusal(POLES, file).facts()).containsEntry("byte", 23L).containsEntry("line", 3L);
    }

    @Test
    void tcvn3IsSeen() {
        byte[] file = ascii("code,name,x,y\nP1,\u00ae\u00ad\u00eang Nguy\u00d4n Tr\u00b7i,105.1,9.1\n");

        assertThat(refusal(POLES, file).facts()).containsEntry("likely", "TCVN3 (ABC)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'format':'dwg','target':'poles'}                                    | unknown-format",
                "{'target':'poles'}                                                   | unknown-format",
                "{'format':'csv','target':'trees'}                                    | unknown-target",
                "{'format':'csv','target':'poles','crs':'EPSG:99999'}                 | unknown-crs",
                "{'format':'csv','target':'poles','encoding':'klingon'}               | unknown-encoding",
                "{'format':'csv','target':'poles','delimiter':';;'}                   | unknown-delimiter",
                "{'format':'csv','target':'poles','decimal':';'}                      | unknown-decimal",
                "{'format':'csv','target':'poles','mode':'perhaps'}                   | unknown-mode",
                "{'format':'csv','target':'poles','columns':{'colour':'c'}}           | unknown-field",
                "{'format':'csv','target':'poles','territory':'nowhere'}              | unknown-area",
                "{'format':'csv','target':'poles','organisations':{'a':'NOBODY'}}     | unknown-organisation",
                "{'format':'csv','target':'poles','colour':'red'}                     | unreadable-spec",
                "{'format':'csv','target':'areas'}                                    | missing-level",
                "{'format':'csv','target':'areas','level':'PLANET'}                   | unknown-level",
                "{'format':'csv','target':'poles','validFrom':'2024-01-02','validTo':'2024-01-01'} | ends-before-start",
                "no json                                                              | unreadable-spec"
            })
    void aSpecificationThatMakesNoSenseIsRefused(String spec, String rule) {
        assertThat(refusal(spec, LIST.getBytes(StandardCharsets.UTF_8)).rule()).isEqualTo(rule);
    }

    @Test
    void whoMayNotLoadIsTold() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        var operator = new Caller("alpha", Role.OPERATOR, "ALPHA");
        var inspector = new Caller("inspector", Role.INSPECTOR, null);

        assertThat(refusal(inspector, POLES, ascii(LIST)).rule()).isEqualTo("import-not-allowed");
        assertThat(refusal(operator, "{'format':'csv','target':'hamlets'}", ascii(LIST))
                        .rule())
                .isEqualTo("import-not-allowed");
        assertThat(refusal(operator, POLES.replace("}", ",'createOrganisations':true}"), ascii(LIST))
                        .rule())
                .isEqualTo("import-not-allowed");
    }

    @Test
    void aBadRowNeverStopsTheGoodOnesAndSaysWhatIsWrong() {
        ImportRun run = bench.run(POLES, """
                        code,x,y,heightM,capacity,offered,name
                        good,105.1,9.1,"8,5",4,có,"two
                        lines"

                        swapped,9.1,105.1,,,,
                        far,500,9.1,,,,
                        half,105.1,,,,,
                        comma,105.1,9.1,"1,234",,,
                        tall,105.1,9.1,5000,,,
                        places,105.1,9.1,,2.5,,
                        maybe,105.1,9.1,,,maybe,
                        cells,105,1,9,1,,,,,
                        NaN,NaN,9.1,,,,
                        """);

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::rule)
                .containsExactly(
                        tuple(4L, "x", "swapped-axes"),
                        tuple(5L, "x", "outside-crs"),
                        tuple(6L, "x", "missing-value"),
                        tuple(7L, "heightM", "ambiguous-number"),
                        tuple(8L, "heightM", "out-of-range"),
                        tuple(9L, "capacity", "not-whole"),
                        tuple(10L, "offered", "not-yes-or-no"),
                        tuple(11L, null, "field-count"),
                        tuple(12L, "x", "not-a-number"));
        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(10L, 1L);
        assertThat(bench.count("asset.asset where code = 'good' and height_m = 8.5 and offered"))
                .isEqualTo(1);
    }

    @Test
    void vietnameseFormsWithNorthingAsXAreRefusedWithAHint() {
        ImportRun run = bench.run(
                "{'format':'csv','target':'poles','crs':'EPSG:9209'}",
                "code,x,y\nP1,1098752.258,592494.772\nP2,592494.772,1098752.258\n");

        assertThat(bench.refusals(run)).extracting(Finding::rule).containsExactly("swapped-axes");
        assertThat(bench.count("asset.asset where st_distance(geography(geometry), 'POINT(106.3453 9.9347)') < 0.01"
                        + " and given_x = 592494.772 and given_y = 1098752.258 and given_crs = 'EPSG:9209'"))
                .isEqualTo(1);
    }

    @Test
    void decimalCommasAreReadWhereDeclared() {
        ImportRun run = bench.run(
                "{'format':'csv','target':'poles','crs':'EPSG:9209','decimal':',','delimiter':';'}",
                "code;x;y\nP1;592.494,772;1.098.752,258\nP2;592494.772;1098752,258\n");

        assertThat(run.created()).isEqualTo(1);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(3L, "decimal-point"));
    }

    private Refusal refusal(String spec, byte[] file) {
        return refusal(ImportBench.PLANNER, spec, file);
    }

    private Refusal refusal(Caller caller, String spec, byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> bench.run(caller, spec, file));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
