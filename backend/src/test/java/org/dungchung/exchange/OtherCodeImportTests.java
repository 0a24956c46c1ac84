package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What tenants call an asset comes as a list of its own. */
@ExchangeTest
class OtherCodeImportTests {

    private static final String CODES = "{'format':'csv','target':'other-codes'}";
    private static final String HEAD = "asset,organisation,otherCode\n";

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @BeforeEach
    void masts() {
        bench.run(
                "{'format':'csv','target':'masts','createOrganisations':true}",
                "code,owner,x,y,offered\nM1,ALPHA,105,9,yes\nM2,ALPHA,105.1,9,no\nM3,BETA,105.2,9,no\n");
    }

    @Test
    void areNewCorrectedOrKnown() {
        ImportRun first = bench.run(CODES, HEAD + "M1,BETA,B-1\nM2,BETA,B-2\nM1,ALPHA,A-1\nM1,BETA,B-9\nM8,BETA,B-8\n");
        assertThat(first.created()).isEqualTo(2);
        assertThat(bench.refusals(first))
                .extracting(Finding::row, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(4L, "owners-own-code"), tuple(5L, "duplicate-row"), tuple(6L, "unknown-asset"));

        ImportRun again = bench.run(CODES, HEAD + "M1,BETA,B-1\nM2,BETA,B-22\n");
        assertThat(again.updated()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(bench.count("asset.other_code where code in ('B-1', 'B-22')"))
                .isEqualTo(2);
    }

    @Test
    void anOperatorTellsWhatItCallsOthersAssetsThatItSees() {
        Caller beta = new Caller("beta", Role.OPERATOR, "BETA");
        ImportRun run = bench.run(
                beta, CODES, (HEAD + "M1,BETA,B-1\nM2,BETA,B-2\nM1,ALPHA,A-1\n").getBytes(StandardCharsets.UTF_8));
        assertThat(run.created()).isEqualTo(1);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactlyInAnyOrder(tuple(3L, "unknown-asset"), tuple(4L, "not-your-asset"));
    }

    @Test
    void whoExportsThemGetsItsOwnAndThoseOfItsAssets() {
        bench.run(CODES, HEAD + "M1,BETA,B-1\nM2,BETA,B-2\nM3,ALPHA,A-3\n");
        assertThat(exports.text(ImportBench.PLANNER, "other-codes", "csv")).contains("B-1", "B-2", "A-3");
        assertThat(exports.text(new Caller("beta", Role.OPERATOR, "BETA"), "other-codes", "csv"))
                .contains("B-1", "A-3")
                .doesNotContain("B-2");
        assertThat(exports.text(new Caller("gamma", Role.OPERATOR, "GAMMA"), "other-codes", "csv"))
                .doesNotContain("B-1", "B-2", "A-3");
    }
}
