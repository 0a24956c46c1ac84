package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.exchange.writing.Language;
import org.dungchung.identity.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Days of which a list says the year, the quarter or the month alone. */
@ExchangeTest
class ImpreciseDayTests {

    private static final String MASTS = "{'format':'csv','target':'masts','createOrganisations':true}";
    private static final String USES = "{'format':'csv','target':'tenancies','createOrganisations':true}";

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @ParameterizedTest
    @CsvSource({
        "2018,YEAR,2018-01-01",
        "năm 2018,YEAR,2018-01-01",
        "01/2020,MONTH,2020-01-01",
        "Tháng 12 năm 2020,MONTH,2020-12-01",
        "T3/2020,MONTH,2020-03-01",
        "2020-04,MONTH,2020-04-01",
        "Q3/2019,QUARTER,2019-07-01",
        "quý III/2019,QUARTER,2019-07-01",
        "Quý IV năm 2019,QUARTER,2019-10-01",
        "2019-Q2,QUARTER,2019-04-01"
    })
    void areReadAsPeopleWriteThem(String text, String precision, String first) {
        assertThat(ImpreciseDay.of(text))
                .extracting(day -> day.precision().name(), day -> day.first().toString())
                .containsExactly(precision, first);
    }

    @ParameterizedTest
    @CsvSource({"13/2020", "Q5/2019", "quý V/2019", "0018", "20180", "sau 2018", "2018?"})
    void whatSaysNoSuchTimeIsNone(String text) {
        assertThat(ImpreciseDay.of(text)).isNull();
    }

    @Test
    void theFirstDayIsTakenAndSaidAndHowExactlyItIsKnownIsKept() {
        ImportRun run = bench.run(MASTS, """
                code,owner,x,y,builtOn,inUseFrom,emfCertificateExpiresOn
                M1,ALPHA,105,9,2018,quý III/2019,2026
                M2,ALPHA,105.1,9,,01/2020,
                M3,ALPHA,105.2,9,,sau 2019,
                """);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(
                        Finding::row,
                        Finding::value,
                        Finding::rule,
                        f -> f.facts().get("day"))
                .containsExactlyInAnyOrder(
                        tuple(2L, "2018", "assumed-day", "2018-01-01"),
                        tuple(2L, "quý III/2019", "assumed-day", "2019-07-01"),
                        tuple(2L, "2026", "assumed-day", "2026-12-31"),
                        tuple(3L, "01/2020", "assumed-day", "2020-01-01"));
        assertThat(bench.refusals(run)).extracting(Finding::rule).containsExactly("not-a-day");
        assertThat(bench.count(
                        "asset.asset where in_use_from = '2019-07-01' and attributes ->> 'inUseFromPrecision' = 'QUARTER'"
                                + " and attributes ->> 'builtOnPrecision' = 'YEAR'"))
                .isEqualTo(1);

        String file = new String(exports.file("masts", "csv", Language.VI), StandardCharsets.UTF_8);
        assertThat(file).contains("Ngày sử dụng: biết chính xác đến").contains("quý");
        ImportRun again = bench.run(MASTS, file);
        assertThat(List.of(again.unchanged(), again.warnings())).containsExactly(2L, 0L);
    }

    @Test
    void whoSaysTheDayLaterKnowsItToTheDay() {
        bench.run(MASTS, "code,owner,x,y,inUseFrom\nM1,ALPHA,105,9,2018\n");
        bench.run(MASTS, "code,owner,x,y,inUseFrom\nM1,ALPHA,105,9,12/5/2018\n");
        assertThat(bench.count(
                        "asset.asset where in_use_from = '2018-05-12' and attributes ->> 'inUseFromPrecision' is null"))
                .isEqualTo(1);
    }

    @Test
    void aUseIsKnownAsExactlyAsItWasSaid() {
        bench.run(MASTS, "code,owner,x,y\nM1,ALPHA,105,9\nM2,ALPHA,105.1,9\n");
        String uses = "asset,assetKind,organisation,usedFrom,usedTo\nM1,MAST,BETA,Q1/2021,2024\nM2,MAST,BETA,2021,\n";
        ImportRun run = bench.run(USES, uses);
        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.count("sharing.tenancy where used_from_precision = 'QUARTER' and used_from = '2021-01-01'"
                        + " and used_to = '2024-12-31'"))
                .isEqualTo(1);
        assertThat(bench.run(USES, uses).unchanged()).isEqualTo(2);
        String file = new String(exports.file("tenancies", "csv", Language.EN), StandardCharsets.UTF_8);
        assertThat(bench.run(USES, file).unchanged()).isEqualTo(2);
        bench.run(USES, "asset,assetKind,organisation,usedFrom,usedFromPrecision\nM2,MAST,BETA,2021-01-01,DAY\n");
        assertThat(bench.count("sharing.tenancy where used_from = '2021-01-01' and used_from_precision is null"))
                .isEqualTo(1);
    }

    @Test
    void aStationIsKnownAsExactlyAsItWasSaid() {
        bench.run(MASTS, "code,owner,x,y\nM1,ALPHA,105,9\n");
        String spec = "{'format':'csv','target':'stations','createOrganisations':true}";
        String file = "asset,operator,technology,onAirFrom\nM1,BETA,4G,tháng 6 năm 2020\n";
        assertThat(bench.run(spec, file).created()).isEqualTo(1);
        assertThat(bench.count("asset.station where on_air_from = '2020-06-01' and on_air_from_precision = 'MONTH'"))
                .isEqualTo(1);
        assertThat(bench.run(spec, file).unchanged()).isEqualTo(1);
    }

    @Test
    void aSheetThatShowsAMonthSaysNoMore() {
        byte[] book = SheetBook.of(content -> {
            var sheet = content.newWorksheet("Cột");
            SheetBook.row(sheet, 0, "code", "owner", "x", "y", "inUseFrom");
            SheetBook.row(sheet, 1, "M1", "ALPHA", 105, 9);
            SheetBook.row(sheet, 2, "M2", "ALPHA", 105.1, 9);
            sheet.value(1, 4, LocalDate.of(2020, 1, 1));
            sheet.value(2, 4, LocalDate.of(2020, 1, 15));
            sheet.range(1, 4, 2, 4).style().format("mm/yyyy").set();
        });
        ImportRun run = bench.run(Caller.SYSTEM, "{'format':'xlsx','target':'masts','createOrganisations':true}", book);
        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::row, Finding::value)
                .containsExactly(tuple(2L, "2020-01"));
    }
}
