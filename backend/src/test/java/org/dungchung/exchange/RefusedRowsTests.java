package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.dungchung.exchange.returning.RefusedFile;
import org.dungchung.exchange.writing.Language;
import org.dungchung.identity.CurrentCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Refused rows go back as they came, and can be corrected and sent again with the same specification. */
@ExchangeTest
class RefusedRowsTests {

    private static final String SPEC =
            "{'format':'csv','target':'masts','delimiter':';','decimal':',','columns':{'code':'Số hiệu','heightM':'Cao (m)'}}";
    private static final String LIST = """
            STT;Số hiệu;Chủ sở hữu;Cao (m);Kinh độ;Vĩ độ;Ghi chú
            1;CM-01;PINK;42,5;105,1;9,1;"tốt; mới"
            2;=CM-02;PINK;9999;105,2;9,1;=1+1
            3;CM-03;NOBODY;abc;105,3;9,1;
            """;

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @Autowired
    RefusedFile refused;

    @Autowired
    CurrentCaller currentCaller;

    @BeforeEach
    void organisations() {
        bench.organisation("PINK", "NETWORK_OPERATOR");
    }

    @Test
    void allColumnsComeBackAsTheyWereWithTheReasonsInTheReadersLanguage() {
        ImportRun run = bench.run(SPEC, LIST);

        assertThat(run.returnFormat()).isEqualTo("csv");
        assertThat(text(run, Language.VI)).isEqualTo("""
                \ufeffSTT;Số hiệu;Chủ sở hữu;Cao (m);Kinh độ;Vĩ độ;Ghi chú;Lý do từ chối
                2;'=CM-02;PINK;9999;105,2;9,1;'=1+1;Chiều cao (m): Số nằm ngoài khoảng cho phép (9999)
                3;CM-03;NOBODY;abc;105,3;9,1;;"Chiều cao (m): Không phải là số (abc); Chủ sở hữu: Không có doanh nghiệp nào mang tên này trong danh mục. Sửa tên, hoặc ghi mã của doanh nghiệp vào ô này (NOBODY)"
                """.replace("\n", "\r\n"));
        assertThat(text(run, Language.EN)).contains(";Reason refused\r\n").contains("Height (m): ");
    }

    @Test
    void whatWasCorrectedIsAcceptedWithoutAWordMore() {
        ImportRun first = bench.run(SPEC, LIST);

        String corrected = new String(file(first, Language.VI), StandardCharsets.UTF_8)
                .replace(";9999;", ";45;")
                .replace("NOBODY;abc", "PINK;");
        ImportRun second = bench.run(SPEC, corrected);

        assertThat(second)
                .extracting(ImportRun::read, ImportRun::created, ImportRun::refused)
                .containsExactly(2L, 2L, 0L);
        assertThat(second.returnFormat()).isNull();
        assertThat(bench.count("asset.asset where code = '=CM-02' and height_m = 45"))
                .isEqualTo(1);
    }

    @Test
    void titlesAndTextsThatOthersWouldReadOtherwiseComeBackAsTheyAre() {
        ImportRun first = bench.run(SPEC, """
                Số hiệu;Chủ sở hữu;Cao (m);Kinh độ;Vĩ độ;=1+1
                CM-04;PINK;9999;105,1;9,1;C:\\u0000
                """);

        assertThat(text(first, Language.EN).lines())
                .satisfiesExactly(
                        titles -> assertThat(titles).contains(";'=1+1;"),
                        row -> assertThat(row).contains(";C:\\u0000;"));
    }

    @Test
    void reasonsOfAnEarlierTimeAreReplaced() {
        ImportRun first = bench.run(SPEC, LIST);

        ImportRun second = bench.run(SPEC, text(first, Language.EN).replace(";9999;", ";45;"));

        assertThat(text(second, Language.VI).lines().findFirst().orElseThrow())
                .isEqualTo("\ufeffSTT;Số hiệu;Chủ sở hữu;Cao (m);Kinh độ;Vĩ độ;Ghi chú;Lý do từ chối");
    }

    @Test
    void aFeatureComesBackWithItsGeometry() {
        trip("geojson", """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"code":"G1","owner":"PINK","heightM":9999,"Ghi chú":"đẹp"},
                  "geometry":{"type":"Point","coordinates":[105.12345678,9.5]}}]}""", text -> text.replace("\"9999\"", "30"));

        assertThat(bench.count("asset.asset where code = 'G1' and given_x = 105.12345678"))
                .isEqualTo(1);
    }

    @Test
    void aPlacemarkComesBackWithItsGeometry() {
        trip("kml", """
                <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><ExtendedData>
                <Data name="code"><value>K1</value></Data><Data name="owner"><value>PINK</value></Data>
                <Data name="heightM"><value>9999</value></Data></ExtendedData>
                <Point><coordinates>105.2,9.5</coordinates></Point></Placemark></Document></kml>""", text -> text.replace("9999", "30"));

        assertThat(bench.count("asset.asset where code = 'K1' and given_x = 105.2"))
                .isEqualTo(1);
    }

    /** Refused for their place alone, so that nothing has to be mended in the file itself. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "xlsx", "gpkg", "shapefile", "kml"})
    void everyFormatComesBackAsItself(String format) {
        bench.commune("FAR", 100, 10, 0.01);
        bench.run(SPEC, LIST.replace("9999", "50").replace("NOBODY;abc", "PINK;"));
        byte[] exported = exports.file("masts", format, Language.VI);
        String spec = "{'format':'%s','target':'masts'%s}";

        ImportRun far = bench.run(ImportBench.PLANNER, spec.formatted(format, ",'territory':'FAR'"), exported);
        ImportRun back = bench.run(ImportBench.PLANNER, spec.formatted(format, ""), file(far, Language.VI));

        assertThat(far).extracting(ImportRun::refused, ImportRun::returnFormat).containsExactly(3L, format);
        assertThat(back).extracting(ImportRun::unchanged, ImportRun::refused).containsExactly(3L, 0L);
    }

    private void trip(String format, String text, UnaryOperator<String> mend) {
        String spec = "{'format':'%s','target':'masts'}".formatted(format);
        ImportRun first = bench.run(spec, text);
        assertThat(first)
                .extracting(ImportRun::refused, ImportRun::returnFormat)
                .containsExactly(1L, format);
        String back = text(first, Language.VI);
        assertThat(back).contains("Số nằm ngoài khoảng cho phép");

        assertThat(bench.run(spec, mend.apply(back)))
                .extracting(ImportRun::created)
                .isEqualTo(1L);
    }

    /** Of a table, without the last line, which says who took it. */
    private String text(ImportRun run, Language language) {
        String all = new String(file(run, language), StandardCharsets.UTF_8);
        int mark = all.lastIndexOf("\r\n# dungchung: ");
        return mark < 0 ? all : all.substring(0, mark + 2);
    }

    private byte[] file(ImportRun run, Language language) {
        var out = new ByteArrayOutputStream();
        currentCaller.run(ImportBench.PLANNER, () -> {
            try {
                refused.write(run.id(), language, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }
}
