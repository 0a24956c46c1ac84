package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dungchung.exchange.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of legal entities comes as a file. */
@ExchangeTest
class OrganisationImportTests {

    private static final String ORGANISATIONS = "{'format':'csv','target':'organisations'}";
    private static final String HEAD = "code,name,kind,taxCode,aliases,group,groupFrom\n";

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void groups() {
        jdbc.sql("insert into organisation.corporate_group (code, name) values ('VNPT', 'Tập đoàn'), ('VTG', 'Khác')")
                .update();
        bench.organisation("KNOWN", "NETWORK_OPERATOR");
    }

    @Test
    void areCreatedWithTheirNamesAndGroupsAndKnownWhenTheyComeBack() {
        ImportRun run = bench.run(
                ORGANISATIONS,
                HEAD + "CM1,Viễn thông Đất Mũi,Doanh nghiệp viễn thông,0101234567,VT Đất Mũi; VTĐM,VNPT,2020-01-01\n"
                        + "DL,Điện lực,POWER_COMPANY,,,,\n");
        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.count("organisation.v_known_name where organisation = 'CM1' and name = 'vtđm'"))
                .isEqualTo(1);
        assertThat(bench.count("organisation.membership where organisation = 'CM1' and group_code = 'VNPT'"))
                .isEqualTo(1);

        String file = exports.text(ImportBench.PLANNER, "organisations", "csv");
        assertThat(file).contains("0101234567", "VT Đất Mũi; VTĐM");
        assertThat(bench.run(ORGANISATIONS, file)).satisfies(again -> {
            assertThat(again.unchanged()).isEqualTo(again.read()).isGreaterThanOrEqualTo(3);
            assertThat(again.warnings()).isZero();
        });
        assertThat(bench.run(ORGANISATIONS, HEAD + "CM1,Viễn thông Cà Mau,NETWORK_OPERATOR,,,,\n")
                        .updated())
                .isEqualTo(1);
        assertThat(bench.count(
                        "organisation.organisation where name = 'Viễn thông Cà Mau' and tax_code = '0101234567'"))
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedByItself() {
        ImportRun run = bench.run(ORGANISATIONS, HEAD + """
                cm1,Một,OTHER,,,,
                A1,Hai,OTHER,12,,,
                A2,Ba,OTHER,,known,,
                A3,Bốn,OTHER,0101234567,,NONE,
                A4,Năm,OTHER,0101234567,,,
                A4,Sáu,OTHER,,,,
                A5,Bảy,OTHER,,năm,,
                """);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(2L, "not-an-organisation-code"),
                        tuple(3L, "not-a-tax-code"),
                        tuple(4L, "name-taken"),
                        tuple(5L, "unknown-group"),
                        tuple(6L, "duplicate-code"),
                        tuple(7L, "duplicate-code"),
                        tuple(8L, "name-taken"));
    }

    @Test
    void aListDoesNotMoveAnOrganisationToAnotherGroup() {
        bench.run(ORGANISATIONS, HEAD + "A1,Một,OTHER,,,VNPT,\n");
        ImportRun run = bench.run(ORGANISATIONS, HEAD + "A1,Một,OTHER,,,VTG,2025-01-01\n");
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::rule)
                .containsExactly("another-group");
        assertThat(
                        bench.count(
                                "organisation.membership where organisation = 'A1' and group_code = 'VNPT' and valid_to is null"))
                .isEqualTo(1);
    }
}
