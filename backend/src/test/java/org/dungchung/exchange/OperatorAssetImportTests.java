package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ExchangeTest
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
    void anOperatorTakesNoSiteOfAnotherByItsPositionAndLearnsOnlyOfOnesThatItSees() {
        String sites = "{'format':'csv','target':'sites'}";
        bench.run(sites, "owner,x,y,offered\nBETA,105,9,yes\nBETA,105.1,9,no\n");

        assertThat(bench.refusals(runAs("ALPHA", sites, "owner,x,y\nALPHA,105,9\n")))
                .extracting(Finding::rule)
                .containsExactly("not-your-asset");
        ImportRun hidden = runAs("ALPHA", sites, "owner,x,y\nALPHA,105.1,9\n");
        ImportRun absent = runAs("ALPHA", sites, "owner,x,y\nALPHA,105.2,9\n");
        assertThat(List.of(hidden.created(), hidden.refused(), hidden.warnings()))
                .containsExactly(absent.created(), absent.refused(), absent.warnings())
                .startsWith(1L, 0L);
        assertThat(bench.count("asset.asset where kind = 'SITE'")).isEqualTo(4);
        assertThat(runAs("ALPHA", sites, "owner,x,y\nALPHA,105.1,9\n").unchanged())
                .isEqualTo(1);
    }

    @Test
    void whenAnOperatorsOwnFileWasLoadedIsNoted() {
        String masts = "{'format':'csv','target':'masts'%s}";
        runAs("ALPHA", masts.formatted(",'mode':'dry-run'"), "code,x,y\nM1,105,9\n");
        bench.run(masts.formatted(""), "code,owner,x,y\nM9,ALPHA,105.3,9\n");
        assertThat(bench.count("organisation.submission")).isZero();
        runAs("ALPHA", masts.formatted(""), "code,x,y\nM1,105,9\n");
        assertThat(bench.count("organisation.submission where organisation = 'ALPHA' and kind = 'MAST'"))
                .isEqualTo(1);
    }

    @Test
    void anOperatorsFileDecidesNoRestriction() {
        String masts = "{'format':'csv','target':'masts'}";
        bench.run(masts, "code,owner,x,y,sensitivity\nM1,ALPHA,105,9,RESTRICTED\n");
        String header = "code,x,y,sensitivity\n";

        for (String row : List.of("M1,105,9,NORMAL\n", "M2,105,9,RESTRICTED\n")) {
            assertThat(bench.refusals(runAs("ALPHA", masts, header + row)))
                    .as(row)
                    .extracting(Finding::field, Finding::rule)
                    .containsExactly(tuple("sensitivity", "not-allowed"));
        }
        assertThat(runAs("ALPHA", masts, header + "M1,105,9,RESTRICTED\nM2,105,9,\n")
                        .refused())
                .isZero();
    }

    @Test
    void whoActsWithinAnAreaLoadsNothingOutsideOfIt() {
        bench.run(
                "{'format':'csv','target':'areas','level':'PROVINCE'}",
                "code,name,wkt\nW7,West,\"POLYGON((105 9,106 9,106 10,105 10,105 9))\"\nE7,East,\"POLYGON((106 9,107 9,107 10,106 10,106 9))\"\n");
        String masts = "{'format':'csv','target':'masts'}";
        String tenancies = "{'format':'csv','target':'tenancies'}";
        var within = new Caller("alpha", Role.OPERATOR, "ALPHA", "W7");
        byte[] file = "code,owner,x,y\nW,ALPHA,105.5,9.5\nE,ALPHA,106.5,9.5\n".getBytes(StandardCharsets.UTF_8);

        ImportRun run = bench.run(within, masts, file);
        assertThat(run.created()).isEqualTo(1);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(3L, "outside-your-area"));

        bench.run(new Caller("alpha", Role.OPERATOR, "ALPHA"), masts, file);
        byte[] uses = "asset,assetKind,organisation\nW,MAST,BETA\nE,MAST,BETA\n".getBytes(StandardCharsets.UTF_8);
        ImportRun told = bench.run(within, tenancies, uses);
        assertThat(bench.refusals(told))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(3L, "outside-your-area"));
        assertThat(told.created()).isEqualTo(1);
    }

    private ImportRun runAs(String organisation, String spec, String csv) {
        return bench.run(
                new Caller("operator", Role.OPERATOR, organisation), spec, csv.getBytes(StandardCharsets.UTF_8));
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
