package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgisTest
@Import(ImportBench.class)
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
        assertThat(first.notes()).extracting(ImportRun.Note::rule).containsExactly("organisations-created");

        ImportRun second = bench.run(spec, file);

        assertThat(second)
                .extracting(ImportRun::created, ImportRun::updated, ImportRun::unchanged)
                .containsExactly(0L, 0L, 4L);
        assertThat(bench.count("asset.asset_history")).isZero();
    }

    /** Case n: 450 masts of a network operator, 50 of them with a sharer of another group. */
    @Test
    void inAListOfOwnersAndSharersTheOwnersOwnUseIsRecordedAndSaid() {
        String rows = IntStream.rangeClosed(1, 450)
                .mapToObj(i -> "M%d,ALPHA,%s,105.%04d,9.5".formatted(i, i <= 50 ? "Beta Co" : "", i))
                .collect(Collectors.joining("\n", "code,owner,sharers,x,y\n", "\n"));

        ImportRun run = bench.run("{'format':'csv','target':'masts'}", rows);

        assertThat(run.created()).isEqualTo(450);
        assertThat(run.notes())
                .extracting(ImportRun.Note::rule, ImportRun.Note::count)
                .containsExactly(tuple("owner-counts-as-user", 450L));
        assertThat(
                        bench.count(
                                "(select from sharing.tenancy group by asset_id having count(distinct organisation) > 1) shared"))
                .isEqualTo(50);
        assertThat(bench.count("sharing.tenancy where reported_by_owner and not reported_by_tenant"))
                .isEqualTo(50);
    }

    @Test
    void aTowerCompanyIsNoUserOfItsMasts() {
        ImportRun run = bench.run("{'format':'csv','target':'masts'}", """
                        code,owner,sharers,x,y
                        M1,TOWERS,"ALPHA, BETA",105.1,9.5
                        M2,TOWERS,ALPHA và BETA,105.2,9.5
                        M3,TOWERS,ALPHA | BETA,105.3,9.5
                        M4,TOWERS,,105.4,9.5
                        """);

        assertThat(run.accepted()).isEqualTo(4);
        assertThat(run.notes()).isEmpty();
        assertThat(bench.count("sharing.tenancy")).isEqualTo(6);
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
    void anUnknownOrganisationIsRefusedUnlessMappedOrCreated() {
        String file = "code,owner,x,y\nM1,Viễn thông Ba,105,9\n";

        ImportRun refused = bench.run("{'format':'csv','target':'masts'}", file);
        ImportRun mapped =
                bench.run("{'format':'csv','target':'masts','organisations':{'Viễn thông Ba':'BETA'}}", file);

        assertThat(bench.refusals(refused))
                .extracting(Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple("owner", "Viễn thông Ba", "unknown-organisation"));
        assertThat(mapped.created()).isEqualTo(1);

        ImportRun created = bench.run("{'format':'csv','target':'masts','createOrganisations':true}", file);

        assertThat(created.created()).isEqualTo(1);
        assertThat(bench.count("asset.asset where owner = 'VIEN-THONG-BA'")).isEqualTo(1);
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
