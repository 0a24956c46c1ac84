package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dungchung.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of which no row can be trusted. */
@ExchangeTest
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
                        "empty-file"));
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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void bytesThatAreNoTextAreNotTakenForOne(String encoding) {
        byte[] file = new byte[5000];
        new Random(7).nextBytes(file);

        assertThat(refusal(POLES.replace("}", ",'encoding':'" + encoding + "'}"), file)
                        .rule())
                .isEqualTo("another-kind-of-file");
    }

    /** At the end of the file, after more lines than any cell has, and where the next quoted cell seems to close it. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"40, hai cot", "100, hai cot", "40, \"hai \"\"cot\"\"\""})
    void aQuoteThatIsNeverClosedIsNamedAndSwallowsNothing(int rows, String name) {
        String list = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> "P" + i + "," + (i == 3 ? "\"hai cot" : name) + ",105.1,9." + i + "\n")
                .collect(Collectors.joining("", "code,name,x,y\n", ""));

        Refusal refusal = refusal(POLES, list.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.rule()).isEqualTo("open-quote");
        assertThat(refusal.facts()).containsEntry("line", 4L);
        assertThat(bench.count("asset.asset")).isZero();
    }

    @Test
    void aCellOfSeveralLinesIsOneCell() {
        ImportRun run =
                bench.run(POLES, "code,name,x,y\nP1,\"một\r\nhai \"\"ba\"\"\n\",105.1,9\nP2,5\" thép,105.2,9\n");

        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.count("asset.asset where name = '5\" thép'")).isOne();
    }

    @Test
    void tcvn3IsSeen() {
        byte[] file = ascii("code,name,x,y\nP1,\u00ae\u00ad\u00eang Nguy\u00d4n Tr\u00b7i,105.1,9.1\n");

        assertThat(refusal(POLES, file).facts()).containsEntry("likely", "tcvn3");
    }

    @ParameterizedTest
    @CsvSource({
        "PDF,  %PDF-1.7",
        "PNG,  \u0089PNG",
        "JPEG, \u00ff\u00d8\u00ff\u00e0",
        "ZIP,  PK\3\4 list.csv",
        "XLSX (Excel), PK\3\4 xl/workbook.xml",
        "DOCX (Word),  PK\3\4 [Content_Types].xml word/document.xml",
        "XLS / DOC (Office), \u00d0\u00cf\u0011\u00e0\u00a1\u00b1"
    })
    void aFileThatIsNoTextIsCalledWhatItIs(String kind, String start) {
        byte[] file = ascii(start + "\0\0\0\rIHDR\0\u0001");

        assertThat(refusal(POLES, file).rule()).isEqualTo("another-kind-of-file");
        assertThat(refusal(POLES, file).facts()).containsEntry("kind", kind);
    }

    @Test
    void whatIsWrongWithAFileIsSaidInPlainWords() {
        for (String file : List.of("{\"features\":[{\"type\"", "code,x", "[1]", "{\"features\":[{]}")) {
            assertThat(refusal(POLES.replace("csv", "geojson"), ascii(file)).getMessage())
                    .doesNotContain("Unexpected", "token", "source", "Jackson", "expected close marker");
        }
        assertThat(refusal(POLES, ascii("code,x,y\n\"P1,105,9\n" + "a".repeat(20_000_000)))
                        .getMessage())
                .contains("quote");
    }

    private Refusal refusal(String spec, byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> bench.run(ImportBench.PLANNER, spec, file));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
