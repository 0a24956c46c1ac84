package org.dungchung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three hamlets in two communes: RED's 4G covers both of the first commune, BLUE's 2G one of them, and nobody the third. */
@PostgisTest
class CoverageReportTests {

    private static final Caller INSPECTOR = new Caller("inspector", Role.INSPECTOR, null);

    @Autowired
    CoverageReport report;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    ReportOrder order;

    @BeforeEach
    void hamlets() {
        new BatchWorld(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .area("77", "PROVINCE", new double[] {105, 0, 107, 1}, null, null)
                .area("77001", "COMMUNE", new double[] {105, 0, 106, 1}, null, null)
                .area("77002", "COMMUNE", new double[] {106, 0, 107, 1}, null, null);
        jdbc.sql("update territory.area set parent_code = '77' where level = 'COMMUNE' and code in ('77001', '77002')")
                .update();
        jdbc.sql("""
                        insert into territory.hamlet (province_code, code, name, commune_code, population, households, settled_area, recorded_from)
                        select '77', code, code, commune, 500, 120, st_multi(st_makeenvelope(west, 0.1, west + 0.01, 0.11, 4326)), '2020-01-01'
                          from (values ('H1', '77001', 105.1), ('H2', '77001', 105.2), ('H3', '77002', 106.1)) h (code, commune, west)""").update();
        jdbc.sql("""
                        with mast as (
                             insert into asset.asset (kind, geometry, recorded_from)
                             values ('MAST', st_setsrid(st_point(105.1, 0.1), 4326), '2020-01-01') returning id)
                        insert into asset.station (asset_id, operator, technology, footprint, recorded_from)
                        select id, operator, technology, st_multi(st_makeenvelope(105, 0, east, 1, 4326)), '2020-01-01'
                          from mast, (values ('RED', '4G', 105.3), ('BLUE', '2G', 105.15)) s (operator, technology, east)""").update();
        AsOf asOf = AsOf.of(LocalDate.parse("2025-12-31"), null, null, clock);
        order = new ReportOrder(null, "77", asOf, Locale.forLanguageTag("vi"), INSPECTOR);
    }

    @Test
    void howItWasComputedSpeaksOfEverybodyWhereNobodyWasChosen() throws IOException {
        try (ReadableWorkbook book = written(List.of(), List.of())) {
            assertThat(result(book)).containsExactly(2, 3);
            assertThat(line(book, "Công nghệ được tính")).isEqualTo("3G, 4G, 5G");
            assertThat(line(book, "Doanh nghiệp được tính")).isEqualTo("Tất cả");
        }
    }

    @Test
    void howItWasComputedSpeaksOfTheTechnologiesAndOperatorsThatWereChosen() throws IOException {
        try (ReadableWorkbook book = written(List.of("2G"), List.of("BLUE"))) {
            assertThat(result(book)).containsExactly(1, 3);
            assertThat(line(book, "Công nghệ được tính")).isEqualTo("2G");
            assertThat(line(book, "Doanh nghiệp được tính")).isEqualTo("BLUE");
            assertThat(line(book, "Tỷ lệ thôn, tổ dân phố được phủ sóng băng rộng di động"))
                    .endsWith("; 2G.");
        }
        try (ReadableWorkbook book = written(List.of(), List.of("BLUE"))) {
            assertThat(result(book)).containsExactly(0, 3);
        }
    }

    @Test
    void theFileIsNamedByWhatWasChosen() {
        assertThat(order.fileName("coverage", Stream.of())).isEqualTo("phu-song-thon-77-2025-12-31.xlsx");
        assertThat(order.fileName("coverage", Stream.of("4G", "2G", "BLUE")))
                .isEqualTo("phu-song-thon-77-2G-4G-BLUE-2025-12-31.xlsx");
    }

    @Test
    void communesAndSumsAreFormulasOverTheHamlets() throws IOException {
        try (ReadableWorkbook book = written(List.of(), List.of())) {
            assertThat(rows(book, "Thôn").stream()
                            .filter(row -> row.getCellText(0).equals("H1")))
                    .singleElement()
                    .returns(12, Row::getRowNum);
            assertThat(formulas(named(book, "Thôn", "Cộng")))
                    .containsExactly("SUM(F12:F14)", "SUM(G12:G14)", "COUNTIF(I12:I14,\"Có\")");
            Row commune = named(book, "Theo xã", "77001");
            assertThat(commune.getCellText(1)).isEqualTo("Area 77001");
            assertThat(formulas(commune))
                    .containsExactly(
                            "COUNTIF('Thôn'!$D$12:$D$14,A10)",
                            "COUNTIFS('Thôn'!$D$12:$D$14,A10,'Thôn'!$I$12:$I$14,\"Có\")",
                            "IF(C10=0,\"\",D10/C10)",
                            "SUMIFS('Thôn'!$F$12:$F$14,'Thôn'!$D$12:$D$14,A10)",
                            "SUMIFS('Thôn'!$F$12:$F$14,'Thôn'!$D$12:$D$14,A10,'Thôn'!$I$12:$I$14,\"Có\")");
            assertThat(formulas(named(book, "Theo xã", "Cộng"))).contains("SUM(C10:C11)", "SUM(G10:G11)");
        }
    }

    @Test
    void anAreaWithoutHamletsHasNoSums() throws IOException {
        new BatchWorld(jdbc).area("78", "PROVINCE", new double[] {108, 0, 109, 1}, null, null);
        order = new ReportOrder(null, "78", order.asOf(), order.language(), INSPECTOR);
        try (ReadableWorkbook book = written(List.of(), List.of())) {
            assertThat(rows(book, "Thôn").toString() + rows(book, "Theo xã")).doesNotContain("Cộng");
        }
    }

    private ReadableWorkbook written(List<String> technologies, List<String> operators) throws IOException {
        var out = new ByteArrayOutputStream();
        report.write(order, technologies, operators, out);
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Integer> result(ReadableWorkbook book) throws IOException {
        Row row = how(book, "Kết quả");
        return List.of(
                row.getCellAsNumber(2).orElseThrow().intValue(),
                row.getCellAsNumber(3).orElseThrow().intValue());
    }

    private static String line(ReadableWorkbook book, String name) throws IOException {
        return how(book, name).getCellText(1);
    }

    private static List<String> formulas(Row row) {
        return row.stream()
                .filter(cell -> cell != null && cell.getFormula() != null)
                .map(Cell::getFormula)
                .toList();
    }

    private static Row how(ReadableWorkbook book, String name) throws IOException {
        return named(book, "Cách tính", name);
    }

    private static Row named(ReadableWorkbook book, String sheet, String name) throws IOException {
        return rows(book, sheet).stream()
                .filter(row -> row.getCellText(0).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
        return book.findSheet(sheet).orElseThrow().read();
    }
}
