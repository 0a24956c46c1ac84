package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More uses than places. */
@ExchangeTest
class CapacityTests {

    private static final String TENANCIES = "{'format':'csv','target':'tenancies'}";
    private static final String HEADER = "assetKind,asset,organisation,places,usedFrom,usedTo,restricted\n";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.organisation("GAMMA", "NETWORK_OPERATOR");
        bench.organisation("TOWERS", "TOWER_COMPANY");
        bench.run(
                "{'format':'csv','target':'masts'}",
                "code,owner,offered,capacity,x,y\nM1,TOWERS,yes,2,105,9\nM2,TOWERS,yes,,105.1,9\n");
    }

    @Test
    void moreUsersThanPlacesAreRecordedAndSaid() {
        ImportRun run = bench.run(TENANCIES, HEADER + """
                MAST,M1,ALPHA,1,2015-01-01,2019-12-31,
                MAST,M1,BETA,1,2015-01-01,,
                MAST,M1,GAMMA,1,2020-01-01,,
                MAST,M2,ALPHA,9,,,
                """);

        assertThat(run).extracting(ImportRun::created, ImportRun::warnings).containsExactly(4L, 0L);

        ImportRun over = bench.run(
                TENANCIES, HEADER + "MAST,M1,TOWERS,1,2019-06-01,,\nMAST,M1,ALPHA,1,2015-01-01,2019-12-31,\n");

        assertThat(over).extracting(ImportRun::created, ImportRun::unchanged).containsExactly(1L, 1L);
        assertThat(bench.findings(over, Severity.WARNING))
                .extracting(Finding::row, Finding::value, Finding::rule)
                .containsExactly(tuple(2L, "3 / 2", "over-capacity"), tuple(3L, "3 / 2", "over-capacity"));
        assertThat(bench.findings(over, Severity.WARNING).get(0).facts()).isEqualTo(Map.of("taken", 3, "capacity", 2));
    }

    /** M1 has two places: one is used, one is promised to GAMMA. */
    @Test
    void placesThatArePromisedAreNotFreeForAnImport() {
        bench.run(TENANCIES, HEADER + "MAST,M1,ALPHA,1,2015-01-01,,\n");
        jdbc.sql("""
                        insert into colocation.request (id, number, asset_id, owner, requester, places, state, filed_on, due_on, answered_on)
                        select gen_random_uuid(), 'DN-98', id, 'TOWERS', 'GAMMA', 1, 'ACCEPTED', '2026-01-05', '2026-01-14', '2026-01-06'
                          from asset.asset where code = 'M1'""").update();

        ImportRun beta = bench.run(TENANCIES, HEADER + "MAST,M1,BETA,1,2020-01-01,,\n");
        ImportRun gamma = bench.run(TENANCIES, HEADER + "MAST,M1,GAMMA,1,2020-01-01,2020-12-31,\n");

        assertThat(bench.findings(beta, Severity.WARNING))
                .extracting(Finding::value, Finding::rule)
                .containsExactly(tuple("3 / 2", "over-capacity"));
        assertThat(gamma.created()).isEqualTo(1);
    }

    /** M1 and M3 are one mast of two places. ALPHA on both records has the same place; BETA and GAMMA take one each. */
    @Test
    void recordsThatWereJoinedHaveOneRoom() {
        bench.organisation("OTHER", "TOWER_COMPANY");
        bench.run("{'format':'csv','target':'masts'}", "code,owner,offered,capacity,x,y\nM3,OTHER,yes,2,105,9.00001\n");
        jdbc.sql("""
                insert into asset.joined (asset_id, kept_id, reason)
                select a.id, k.id, 'one' from asset.asset a, asset.asset k where a.code = 'M1' and k.code = 'M3'""").update();
        bench.run(TENANCIES, HEADER + "MAST,M1,ALPHA,1,2015-01-01,,\nMAST,M1,BETA,1,2015-01-01,,\n");

        assertThat(bench.run(TENANCIES, HEADER + "MAST,M3,ALPHA,1,2016-01-01,,\n")
                        .warnings())
                .isZero();
        ImportRun over = bench.run(TENANCIES, HEADER + "MAST,M3,GAMMA,1,2016-01-01,,\nMAST,M1,ALPHA,1,2015-01-01,,\n");

        assertThat(bench.findings(over, Severity.WARNING))
                .extracting(Finding::row, Finding::value, Finding::rule)
                .containsExactlyInAnyOrder(tuple(2L, "3 / 2", "over-capacity"), tuple(3L, "3 / 2", "over-capacity"));
        assertThat(runAs("OTHER", "MAST,M3,GAMMA,1,2016-01-01,,\n").warnings())
                .as("as the free places of its record are told")
                .isEqualTo(1);
    }

    @Test
    void aListOfNewMastsWithMoreSharersThanPlacesIsSaid() {
        ImportRun run = bench.run(
                "{'format':'csv','target':'masts'}",
                "code,owner,sharers,capacity,x,y\nM8,TOWERS,\"ALPHA, BETA, GAMMA\",2,105.3,9\nM9,TOWERS,ALPHA,2,105.4,9\n");

        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(2L, "over-capacity"));
    }

    /** A restricted tenancy takes room that its owner's file must not tell of; other tenants' take room that a tenant's must not. */
    @Test
    void anOperatorIsToldOfNoTenantThatItMayNotSee() {
        bench.run(TENANCIES, HEADER + "MAST,M1,GAMMA,1,2015-01-01,,yes\nMAST,M1,BETA,1,2015-01-01,,\n");

        assertThat(runAs("TOWERS", "MAST,M1,ALPHA,1,2016-01-01,,\n").warnings()).isZero();
        assertThat(runAs("ALPHA", "MAST,M1,ALPHA,1,2016-01-01,,\n").warnings()).isZero();
        assertThat(runAs("TOWERS", "MAST,M1,ALPHA,2,2016-01-01,,\n").warnings()).isEqualTo(1);
        assertThat(runAs("ALPHA", "MAST,M1,ALPHA,3,2016-01-01,,\n").warnings())
                .as("its own alone are too many")
                .isEqualTo(1);
        assertThat(bench.run(TENANCIES, HEADER + "MAST,M1,ALPHA,1,2016-01-01,,\n")
                        .warnings())
                .as("the authority sees all")
                .isEqualTo(1);
    }

    private ImportRun runAs(String operator, String rows) {
        return bench.run(
                new Caller("someone", Role.OPERATOR, operator),
                TENANCIES,
                (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }
}
