package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be and is likely a slip is taken, and said. */
@ExchangeTest
class PlausibleRowTests {

    private static final String MASTS = "{'format':'csv','target':'masts','createOrganisations':true}";

    @Autowired
    ImportBench bench;

    @Test
    void aCategoryThatNoCircularHasAndADayBeforeThereWereMasts() {
        ImportRun run = bench.run(
                MASTS,
                "code,owner,x,y,category,inUseFrom\nM1,ALPHA,105,9,A9z,2020-01-01\nM2,ALPHA,105.1,9,A2b,1900-02-01\n");
        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactly(
                        tuple(2L, "category", "A9z", "unknown-category"),
                        tuple(3L, "inUseFrom", "1900-02-01", "unlikely-day"));
    }

    @Test
    void anotherMastAFewMetresAwayIsSaidToWhomItConcerns() {
        bench.run(MASTS, "code,owner,x,y\nM1,ALPHA,105,9\n");
        // 0.0001 degrees of longitude are 11 m there, 0.0003 are 33 m.
        String file = "code,owner,x,y\nM2,ALPHA,105.0001,9\nM3,BETA,104.9999,9\nM4,BETA,105.0003,9\n";
        ImportRun run = bench.run(MASTS, file);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::row, Finding::value, Finding::rule)
                .containsExactly(tuple(2L, "M2", "near-another"), tuple(3L, "M3", "near-another"));
        assertThat(bench.findings(run, Severity.WARNING).get(0).facts())
                .containsEntry("other", "M1")
                .containsEntry("owner", "ALPHA");
        assertThat(bench.run(MASTS, file).warnings())
                .as("what is known already is no longer new")
                .isZero();
    }

    @Test
    void anOperatorIsToldOfItsOwnOnly() {
        bench.run(MASTS, "code,owner,x,y\nM1,ALPHA,105,9\nM2,BETA,106,9\n");
        ImportRun run = bench.run(
                new Caller("beta", Role.OPERATOR, "BETA"),
                "{'format':'csv','target':'masts'}",
                "code,x,y\nM3,105.0001,9\nM4,106.0001,9\n".getBytes(StandardCharsets.UTF_8));
        assertThat(bench.findings(run, Severity.WARNING))
                .filteredOn(finding -> finding.rule().equals("near-another"))
                .extracting(Finding::value)
                .containsExactly("M4");
    }

    @Test
    void aCommuneThatThePositionContradictsIsSaid() {
        bench.run(
                "{'format':'csv','target':'areas','level':'COMMUNE','validFrom':'2000-01-01'}",
                "code,name,wkt\n99001,Xã Hòa Bình,\"%s\"\n99002,Phường Đông,\"%s\"\n"
                        .formatted(ImportBench.square(105, 9, 0.1), ImportBench.square(105.1, 9, 0.1)));
        ImportRun run = bench.run(MASTS, """
                code,owner,Xã,x,y
                M1,ALPHA,xã Hòa Bình,105.05,9.05
                M2,ALPHA,99001,105.06,9.05
                M3,ALPHA,Hòa Bình,105.15,9.05
                M4,ALPHA,,105.16,9.05
                """);
        assertThat(run.created()).isEqualTo(4);
        assertThat(bench.findings(run, Severity.WARNING))
                .filteredOn(finding -> finding.rule().equals("commune-differs"))
                .extracting(Finding::row, Finding::value)
                .containsExactly(tuple(4L, "Hòa Bình"));
    }
}
