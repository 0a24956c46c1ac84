package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dungchung.exchange.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExchangeTest
class AssetImportTests {

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void organisations() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.organisation("TOWERS", "TOWER_COMPANY");
    }

    /** Two rows at one position, one of them twice, one row without coordinates: as in real lists of stations. */
    @Test
    void rowsAtOnePositionAreOneSiteWithATenancyPerOrganisation() {
        String spec = """
                {'format':'csv','target':'sites','crs':'EPSG:2154','delimiter':';','createOrganisations':true,
                 'columns':{'organisation':'Operateur','x':'x','y':'y'}}""";
        String file = """
                Operateur;x;y;2G
                20801;102980;6847973;1
                20810;102980;6847973;1
                20801;102980;6847973;0
                20815;#N/A;#N/A;0
                20820;103114;6848664;1
                """;

        ImportRun first = bench.run(spec, file);

        assertThat(first)
                .extracting(ImportRun::read, ImportRun::accepted, ImportRun::refused, ImportRun::created)
                .containsExactly(5L, 4L, 1L, 3L);
        assertThat(bench.refusals(first))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple(5L, "x", "#N/A #N/A", "not-a-number"));
        assertThat(bench.count("asset.asset")).isEqualTo(2);
        assertThat(bench.count("sharing.tenancy where used_from is null")).isEqualTo(3);
        assertThat(bench.count("asset.asset where in_use_from is not null")).isZero();
        assertThat(first.notes())
                .extracting(ImportRun.Note::rule)
                .containsExactly("no-code-column", "no-owner-column", "organisations-created");

        ImportRun second = bench.run(spec, file);

        assertThat(second)
                .extracting(ImportRun::created, ImportRun::updated, ImportRun::unchanged)
                .containsExactly(0L, 0L, 4L);
        assertThat(bench.count("asset.asset_history")).isZero();
    }

    @Test
    void aColumnThatNoRowReachesIsThereAllTheSame() {
        ImportRun run = bench.run("{'format':'csv','target':'poles'}", "x,y,code,owner\n105,9\n");

        assertThat(run.refused()).isOne();
        assertThat(run.notes()).isEmpty();
    }

    @Test
    void manholesCablesAndDistributionPointsAreLoadedLikeAllOthers() {
        String point = "code,owner,x,y\nK1,ALPHA,105,9\n";
        String route = "code,owner,wkt\nK1,ALPHA,\"LINESTRING (105 9, 105.1 9)\"\n";

        assertThat(bench.run("{'format':'csv','target':'manholes'}", point).created())
                .isOne();
        assertThat(bench.run("{'format':'csv','target':'distribution-points'}", point)
                        .created())
                .isOne();
        assertThat(bench.run("{'format':'csv','target':'cables'}", route).created())
                .isOne();
        assertThat(bench.run("{'format':'csv','target':'cables'}", route).unchanged())
                .isOne();
        assertThat(bench.count("asset.asset where kind in ('MANHOLE', 'CABLE', 'DISTRIBUTION_POINT')"))
                .isEqualTo(3);
    }

    @Test
    void whatTheSchemaOfAKindKnowsIsLoadedByNameOrTitleAndCheckedByIt() {
        ImportRun run = bench.run("{'format':'csv','target':'poles','decimal':','}", """
                code;owner;x;y;material;Khả năng chịu tải còn lại;marked;Ngành
                P1;ALPHA;105;9;concrete;120,5;có;POWER
                P2;ALPHA;105;9,1;paper;;;
                P3;ALPHA;105;9,2;;-3;maybe;
                P4;ALPHA;105;9,3;;;;
                """);

        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(2L, 2L);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(3L, "material", "attribute-unknown-word"),
                        tuple(4L, "loadReserveKg", "attribute-out-of-range"),
                        tuple(4L, "marked", "attribute-not-yes-or-no"));
        assertThat(bench.count("asset.asset where attributes = '{\"material\": \"CONCRETE\", \"loadReserveKg\": 120.5,"
                        + " \"marked\": true, \"sector\": \"POWER\"}'"))
                .isOne();
        bench.run("{'format':'csv','target':'poles'}", "code,owner,x,y,marked\nP1,ALPHA,105,9,no\n");
        assertThat(bench.count("asset.asset where attributes @> '{\"marked\": false, \"sector\": \"POWER\"}'"))
                .isOne();
    }

    @Test
    void aLaterFileCorrectsOrChangesFromItsFirstDay() {
        bench.run(
                "{'format':'csv','target':'masts','validFrom':'2020-01-01'}",
                "code,owner,x,y,heightM\nM1,ALPHA,105,9,30\nM2,ALPHA,105.1,9,30\n");

        ImportRun run = bench.run(
                "{'format':'csv','target':'masts','validFrom':'2024-07-01'}",
                "code,owner,x,y,heightM\nM1,ALPHA,105,9,42\nM2,ALPHA,105.1,9,\n");

        assertThat(run).extracting(ImportRun::updated, ImportRun::unchanged).containsExactly(1L, 1L);
        assertThat(jdbc.sql("select height_m from asset.v_asset_at(cast(? as date), 'infinity') where code = 'M1'")
                        .param("2024-06-30")
                        .query(Double.class)
                        .single())
                .isEqualTo(30);
        assertThat(jdbc.sql("select height_m from asset.v_asset_at('2024-07-01', 'infinity') where code = 'M1'")
                        .query(Double.class)
                        .single())
                .isEqualTo(42);
    }

    @Test
    void ofTwoRowsWithOneCodeTheSecondIsRefusedWithTheRowOfTheFirst() {
        ImportRun run = bench.run("{'format':'csv','target':'poles'}", """
                        code,owner,x,y
                        P1,ALPHA,105.1,9.5
                        P1,BETA,105.1,9.5
                        P1,ALPHA,105.2,9.5
                        """);

        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule, Finding::hint)
                .containsExactly(tuple(4L, "duplicate-code", "Row 2 is the same asset."));
    }

    @Test
    void mastsNameTheirSiteAndPolesTheirLine() {
        bench.run("{'format':'csv','target':'sites'}", "code,owner,x,y\nS1,ALPHA,105.1,9.5\n");
        bench.run(
                "{'format':'csv','target':'pole-lines'}",
                "code,owner,poles,wkt\nL1,ALPHA,3,\"LINESTRING(105.1 9.5, 105.2 9.5)\"\n");

        ImportRun masts = bench.run(
                "{'format':'csv','target':'masts'}",
                "code,owner,site,x,y\nM1,ALPHA,S1,105.1,9.5\nM2,ALPHA,S9,105.1,9.5\n");
        ImportRun poles = bench.run(
                "{'format':'csv','target':'poles'}",
                "owner,line,sequence,x,y\nALPHA,L1,1,105.10,9.5\nALPHA,L1,2,105.15,9.5\nALPHA,L1,2,105.16,9.5\nALPHA,L2,1,105.2,9.5\n");

        assertThat(bench.refusals(masts)).extracting(Finding::rule).containsExactly("unknown-site");
        assertThat(bench.refusals(poles))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(4L, "duplicate-sequence"), tuple(5L, "unknown-line"));
        assertThat(bench.count("asset.asset where kind = 'MAST' and site_id is not null"))
                .isEqualTo(1);
        assertThat(bench.count("asset.asset where kind = 'POLE' and line_id is not null"))
                .isEqualTo(2);
    }

    @Test
    void whatLiesOutsideTheTerritoryIsRefusedOrWarnedOf() {
        bench.commune("99001", 105, 9, 0.5);
        String file = "code,x,y\nP1,105.1,9.1\nP2,106.9,9.1\n";

        ImportRun warned = bench.run("{'format':'csv','target':'poles','mode':'dry-run'}", file);
        ImportRun refused = bench.run("{'format':'csv','target':'poles','territory':'99001'}", file);

        assertThat(warned).extracting(ImportRun::accepted, ImportRun::warnings).containsExactly(2L, 1L);
        assertThat(bench.findings(warned, Severity.WARNING))
                .extracting(Finding::row)
                .containsExactly(3L);
        assertThat(refused).extracting(ImportRun::accepted, ImportRun::refused).containsExactly(1L, 1L);
        assertThat(bench.refusals(refused)).extracting(Finding::rule).containsExactly("outside-territory");
    }

    @Test
    void aDryRunCountsAndRefusesAndLeavesNothing() {
        ImportRun run = bench.run(
                "{'format':'csv','target':'masts','mode':'dry-run','createOrganisations':true}",
                "code,owner,sharers,x,y\nM1,Gamma,Delta,105,9\nM2,Gamma,,x,9\n");

        assertThat(run)
                .extracting(ImportRun::mode, ImportRun::created, ImportRun::refused)
                .containsExactly("dry-run", 1L, 1L);
        assertThat(bench.refusals(run)).hasSize(1);
        assertThat(bench.count("asset.asset")).isZero();
        assertThat(bench.count("sharing.tenancy")).isZero();
        assertThat(bench.count("organisation.organisation where code in ('GAMMA', 'DELTA')"))
                .isZero();
    }
}
