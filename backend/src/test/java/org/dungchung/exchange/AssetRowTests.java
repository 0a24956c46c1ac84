package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days and the codes of the rows of a list. */
@ExchangeTest
class AssetRowTests {

    @Autowired
    ImportBench bench;

    @BeforeEach
    void organisations() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.organisation("TOWERS", "TOWER_COMPANY");
    }

    @Test
    void aSiteRetiredWithoutADayIsRefused() {
        ImportRun run = bench.run("{'format':'csv','target':'masts'}", """
                code,x,y,status,inUseFrom,retiredOn
                M1,105,9,RETIRED,2010-01-01,
                M2,105.1,9,,2020-01-01,2019-12-31
                M3,105.2,9,,01/01/2020,31/12/2021
                """);

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(2L, "retirement-without-day"), tuple(3L, "retired-before-use"));
        assertThat(bench.count("asset.asset where status = 'RETIRED' and retired_on = '2021-12-31'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasBuiltAfterItCameIntoUseOrWasRetiredIsRefused() {
        ImportRun run = bench.run("{'format':'csv','target':'masts'}", """
                code,x,y,builtOn,inUseFrom,retiredOn
                M1,105,9,2012-01-01,2010-01-01,
                M2,105.1,9,2012-01-01,,2011-01-01
                M3,105.2,9,2010-01-01,2010-01-01,
                """);

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactly(
                        tuple(2L, "builtOn", "2012-01-01", "built-after-use"),
                        tuple(3L, "builtOn", "2012-01-01", "built-after-retirement"));
        assertThat(bench.refusals(run).get(0).facts()).containsEntry("day", "2010-01-01");

        ImportRun later = bench.run("{'format':'csv','target':'masts'}", "code,x,y,inUseFrom\nM3,105.2,9,2009-12-31\n");

        assertThat(bench.refusals(later))
                .as("what the row leaves empty counts as the registry has it")
                .extracting(Finding::rule)
                .containsExactly("built-after-use");
    }

    @Test
    void aCodeThatDiffersByCapitalsAndBlanksAloneIsSaid() {
        String spec = "{'format':'csv','target':'masts'}";
        bench.run(spec, "code,owner,x,y\nHTH 001,ALPHA,105,9\n");

        ImportRun run = bench.run(
                spec,
                "code,owner,x,y\nhth001,ALPHA,105.1,9\nHTH 001,ALPHA,105,9\nHTH001,BETA,105.2,9\nX1,BETA,105.3,9\nx1,BETA,105.4,9\n");

        assertThat(run.accepted()).isEqualTo(5);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::row, Finding::value, Finding::rule)
                .containsExactly(tuple(2L, "hth001", "similar-code"), tuple(6L, "x1", "similar-code"));
        assertThat(bench.findings(run, Severity.WARNING).get(0).facts()).containsEntry("other", "HTH 001");
    }

    @Test
    void aListWithoutCodesOrOwnersIsTakenAndSaidOnce() {
        String spec = "{'format':'csv','target':'masts'}";

        assertThat(bench.run(spec, "x,y\n105,9\n105.1,9\n").notes())
                .extracting(ImportRun.Note::rule, ImportRun.Note::count)
                .containsExactly(tuple("no-code-column", 2L), tuple("no-owner-column", 2L));
        assertThat(bench.run(spec, "code,owner,x,y\n,,105,9\n").notes()).isEmpty();
        assertThat(bench.run(spec, "code,owner,x,y\nM1,,105,9,1\n").notes())
                .as("the column is there, though its rows are refused")
                .isEmpty();
        assertThat(bench.run(
                                new Caller("alpha", Role.OPERATOR, "ALPHA"),
                                spec,
                                "code,x,y\nM1,105,9\n".getBytes(StandardCharsets.UTF_8))
                        .notes())
                .as("whose an operator's list is needs no column")
                .isEmpty();
    }
}
