package org.dungchung.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.indicator.UnknownIndicator;
import org.dungchung.platform.AsOf;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twelve masts of one owner, five of them shared, all in one commune; one code looks like a formula. */
@PostgisTest
class SharingReportTests {

    private static final Caller INSPECTOR = new Caller("inspector", Role.INSPECTOR, null);

    /** Below the title, the four lines of what was asked, an empty one and the heads; empty rows are not read. */
    private static final int FIRST_FIGURE = 6;

    @Autowired
    SharingReport report;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    ReportOrder order;

    @BeforeEach
    void masts() {
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .area("77001", "COMMUNE", new double[] {104.9, 9.5, 105.1, 10.5}, null, null)
                .points("MAST", "M", 12, "VIE", 10)
                .use("M", 1, 12, "VIE")
                .use("M", 1, 5, "MOB");
        jdbc.sql("update asset.asset set code = '=1+1' where code = 'M12'").update();
        AsOf asOf = AsOf.of(LocalDate.parse("2024-06-30"), null, null, clock);
        order = new ReportOrder("mast-sharing", "77001", asOf, Locale.forLanguageTag("vi"), INSPECTOR);
    }

    @Test
    void everyKindOfUnitAndEveryIndicatorHasWords() {
        List<String> keys = jdbc.sql("""
                        select 'kind.' || unnest(kinds) from indicator.indicator where code like '%-sharing'
                         union
                        select unnest(array['name.', 'short.']) || code from indicator.indicator where code like '%-sharing'""").query(String.class).list();
        assertThat(keys).contains("kind.STATION").allSatisfy(key -> {
            assertThat(Words.in(Locale.forLanguageTag("vi")).of(key)).isNotBlank();
            assertThat(Words.in(Locale.ENGLISH).of(key)).isNotBlank();
        });
    }

    @Test
    void theWorkbookHoldsTheNumbersOfTheIndicator() throws IOException {
        try (ReadableWorkbook book = written()) {
            Row figure = rows(book, "Tổng hợp").get(FIRST_FIGURE);
            assertThat(figure.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("5");
            assertThat(figure.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("12");
            assertThat(figure.getCellAsNumber(3).orElseThrow().doubleValue()).isEqualTo(5.0 / 12);

            Row commune = rows(book, "Cột ăng ten - theo xã").get(2);
            assertThat(commune.getCellText(0)).isEqualTo("77001");
            assertThat(commune.getCellAsNumber(4).orElseThrow().doubleValue()).isEqualTo(5.0 / 12);
        }
    }

    @Test
    void aCommuneStandsBesideTheTargetOfTheProvinceAndIsNotJudgedByIt() throws IOException {
        try (ReadableWorkbook book = written()) {
            Row head = rows(book, "Cột ăng ten - theo xã").get(1);
            assertThat(head.stream().map(cell -> cell.getRawValue()))
                    .contains("Mục tiêu của tỉnh (chỉ để so sánh)")
                    .doesNotContain("Đạt");
        }
    }

    @Test
    void aUnitSaysItsCommuneSinceWhenEachUserCountsAndWhatIsRemarkable() throws IOException {
        new BatchWorld(jdbc).group("G", "VIE", "MOB");
        jdbc.sql(
                        "update sharing.tenancy set used_from = '2021-03-05', contract_number = '12/HD' where organisation = 'MOB'")
                .update();
        try (ReadableWorkbook book = written()) {
            Row unit = rows(book, "Cột ăng ten - chi tiết").get(3);
            assertThat(unit.stream().map(cell -> cell == null ? "" : cell.getRawValue()))
                    .contains("Area 77001", "MOB từ 05/03/2021, hợp đồng 12/HD; VIE từ ngày chưa rõ")
                    .anyMatch(text -> text != null && text.startsWith("các đơn vị sử dụng cùng một tập đoàn"))
                    .doesNotContain("Được tính");
        }
    }

    @Test
    void theFirstSheetSaysOfWhatAreaAndDaysItIs() throws IOException {
        try (ReadableWorkbook book = written()) {
            List<Row> summary = rows(book, "Tổng hợp");
            assertThat(summary.subList(1, 5).stream().map(row -> row.getCellText(0)))
                    .containsExactly(
                            "Địa bàn", "Số liệu tính đến ngày", "Theo địa giới ngày", "Theo dữ liệu ghi nhận đến ngày");
            assertThat(summary.get(1).getCellText(1)).isEqualTo("77001 Area 77001");
            assertThat(summary.get(2).getCellAsDate(1).orElseThrow().toLocalDate())
                    .isEqualTo("2024-06-30");
        }
    }

    @Test
    void theFileIsNamedInTheLanguageOfTheReport() {
        assertThat(order.fileName("sharing", Stream.of())).isEqualTo("ty-le-dung-chung-77001-2024-06-30.xlsx");
        var english = new ReportOrder(null, null, order.asOf(), Locale.ENGLISH, INSPECTOR);
        assertThat(english.fileName("coverage", Stream.of())).isEqualTo("hamlet-coverage-2024-06-30.xlsx");
    }

    @Test
    void moreUnitsThanAreKeptInMemoryAllStandThere() throws IOException {
        new BatchWorld(jdbc).points("MAST", "N", 999, "VIE", 10);
        try (ReadableWorkbook book = written()) {
            assertThat(rows(book, "Cột ăng ten - chi tiết")).hasSize(2 + 12 + 999);
        }
    }

    @Test
    void aSumOfKilometresHasNoNoise() throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new ReportBook(out);
        book.sheet("km").row(32.57999999999982, Page.Ratio.of(1.0 / 3), 7L);
        book.finish();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row row = rows(read, "km").get(0);
            assertThat(row.getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("32.58");
            assertThat(row.getCellAsNumber(1).orElseThrow().doubleValue()).isEqualTo(1.0 / 3);
        }
    }

    @Test
    void hamletsAreNoSharingReport() {
        var hamlets = new ReportOrder("hamlet-mobile-coverage", "77001", order.asOf(), order.language(), INSPECTOR);
        assertThatExceptionOfType(UnknownIndicator.class)
                .isThrownBy(() -> report.write(hamlets, new ByteArrayOutputStream()))
                .withMessageContaining("mast-sharing");
    }

    @Test
    void everyUnitStandsBehindTheFigureAndNoTextIsAFormula() throws IOException {
        try (ReadableWorkbook book = written()) {
            List<Row> units = rows(book, "Cột ăng ten - chi tiết");
            assertThat(units).hasSize(2 + 12);
            assertThat(units.get(2).getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(units.get(2).getCellText(2)).isEqualTo("=1+1");
        }
    }

    @Test
    void theLastSheetSaysHowItWasComputed() throws IOException {
        try (ReadableWorkbook book = written()) {
            assertThat(rows(book, "Cách tính").toString()).contains("77001");
            assertThat(rows(book, "Cách tính").stream().map(row -> row.getCellText(0)))
                    .contains("Phiên bản cách tính", "Theo dữ liệu ghi nhận đến ngày", "Phương pháp do tỉnh lựa chọn");
        }
    }

    private ReadableWorkbook written() throws IOException {
        var out = new ByteArrayOutputStream();
        report.write(order, out);
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
        return book.findSheet(sheet).orElseThrow().read();
    }
}
