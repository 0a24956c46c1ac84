package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PostgisTest
@Import(ImportBench.class)
class OperatorAssetImportTests {

    @Autowired
    ImportBench bench;

    @BeforeEach
    void organisations() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.organisation("TOWERS", "TOWER_COMPANY");
    }

    @Test
    void anOperatorLoadsItsOwnAssetsOnly() {
        var alpha = new Caller("alpha", Role.OPERATOR, "ALPHA");
        byte[] file = "code,owner,sharers,x,y\nM1,ALPHA,BETA,105,9\nM2,BETA,,105.1,9\nM3,,,105.2,9\n"
                .getBytes(StandardCharsets.UTF_8);

        ImportRun run = bench.run(alpha, "{'format':'csv','target':'masts'}", file);

        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(3L, "not-your-asset"));
        assertThat(bench.count("asset.asset where owner = 'ALPHA'")).isEqualTo(2);
    }

    @Test
    void anOperatorCannotTakeTheSiteOfAnotherByItsPosition() {
        bench.run("{'format':'csv','target':'sites'}", "owner,x,y\nBETA,105,9\n");

        ImportRun run = bench.run(
                new Caller("alpha", Role.OPERATOR, "ALPHA"),
                "{'format':'csv','target':'sites'}",
                "owner,x,y\nALPHA,105,9\n".getBytes(StandardCharsets.UTF_8));

        assertThat(bench.refusals(run)).extracting(Finding::rule).containsExactly("not-your-asset");
    }

    @Test
    void anOperatorNamesNoSiteThatItDoesNotSeeAndNoLineOfAnother() {
        String sites = "{'format':'csv','target':'sites'}";
        String masts = "{'format':'csv','target':'masts'}";
        bench.run(sites, "code,owner,offered,x,y\nS1,BETA,no,105.1,9.5\nS2,BETA,yes,105.2,9.5\n");
        bench.run(
                "{'format':'csv','target':'pole-lines'}",
                "code,owner,offered,wkt\nL1,BETA,yes,\"LINESTRING(105.1 9.5, 105.2 9.5)\"\n");
        var alpha = new Caller("alpha", Role.OPERATOR, "ALPHA");
        byte[] file =
                "code,site,x,y\nM1,S1,105.1,9.5\nM2,S9,105.1,9.5\nM3,S2,105.2,9.5\n".getBytes(StandardCharsets.UTF_8);

        assertThat(bench.refusals(bench.run(alpha, masts, file)))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(2L, "unknown-site"), tuple(3L, "unknown-site"));
        assertThat(bench.refusals(bench.run(
                        alpha,
                        "{'format':'csv','target':'poles'}",
                        "line,sequence,x,y\nL1,1,105.1,9.5\n".getBytes(StandardCharsets.UTF_8))))
                .extracting(Finding::rule)
                .containsExactly("unknown-line");

        bench.run(sites, "code,owner,offered,x,y\nS2,BETA,no,105.2,9.5\n");
        assertThat(bench.run(alpha, masts, file).unchanged())
                .as("where it stands already")
                .isEqualTo(1);
    }
}
