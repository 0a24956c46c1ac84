package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs on, lies in or uses an asset: duct section D1 and cable C1 of ALPHA, poles P1 and P2. */
@ExchangeTest
class NetworkImportTests {

    private static final String DUCTS = "{'format':'csv','target':'ducts'}";
    private static final String SUPPORTS = "{'format':'csv','target':'cable-supports'}";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aNetwork() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        String line = "code,owner,wkt\n%s,ALPHA,\"LINESTRING (105 9, 105.001 9)\"\n";
        bench.run(
                "{'format':'csv','target':'duct-sections'}",
                line.formatted("D1") + line.formatted("D2").lines().toList().get(1) + "\n");
        bench.run("{'format':'csv','target':'cables'}", line.formatted("C1"));
        bench.run("{'format':'csv','target':'poles'}", "code,owner,x,y\nP1,ALPHA,105,9\nP2,ALPHA,105.001,9\n");
    }

    @Test
    void aCableRunsOverItsSupportsInTheirOrder() {
        String file = "asset,supportKind,support,sequence\nC1,POLE,P1,1\nC1,POLE,P2,2\nC1,POLE,P9,3\nC1,POLE,P1,4\n";
        ImportRun run = bench.run(SUPPORTS, file);
        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(2L, 2L);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactlyInAnyOrder(tuple(4L, "unknown-asset"), tuple(5L, "duplicate-row"));
        assertThat(bench.run(SUPPORTS, "asset,supportKind,support,sequence\nC1,POLE,P1,1\nC1,POLE,P2,7\n"))
                .extracting(ImportRun::updated, ImportRun::unchanged)
                .containsExactly(1L, 1L);
    }

    @Test
    void ductsNestWithinTheirSectionAndNeverInThemselves() {
        ImportRun run = bench.run(DUCTS, """
                asset,name,parent,diameterMm,occupant,occupiedFrom
                D1,A1,A,32,BETA,2024-05-01
                D1,A,,110,,
                D1,X,Y,,,
                D1,Y,X,,,
                D2,B1,A,,,
                D1,A2,A,32,,2024-05-01
                """);
        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(2L, 4L);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(4L, "parent", "unknown-duct"),
                        tuple(5L, "parent", "unknown-duct"),
                        tuple(6L, "parent", "unknown-duct"),
                        tuple(7L, "occupant", "missing-value"));
        assertThat(bench.count(
                        "asset.duct d join asset.duct p on p.id = d.parent_id where d.name = 'A1' and p.name = 'A'"))
                .isOne();
        ImportRun inItself = bench.run(DUCTS, "asset,name,parent\nD1,A,A1\n");
        assertThat(inItself.refused()).isOne();
    }

    @Test
    void whoOccupiedADuctBeforeIsInItsHistory() {
        bench.run(DUCTS, "asset,name,occupant\nD1,A,BETA\n");
        jdbc.sql("alter table asset.duct disable trigger user").update();
        jdbc.sql("update asset.duct set recorded_from = '2020-01-01'").update();
        jdbc.sql("alter table asset.duct enable trigger user").update();
        assertThat(bench.run(DUCTS, "asset,name,occupant\nD1,A,ALPHA\n").updated())
                .isOne();
        assertThat(bench.count("asset.duct_history where occupant = 'BETA' and recorded_to < 'infinity'"))
                .isOne();
    }

    @Test
    void theDatabaseItselfRefusesADuctThatLiesInItself() {
        bench.run(DUCTS, "asset,name,parent\nD1,A,\nD1,A1,A\n");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(
                                "update asset.duct set parent_id = (select id from asset.duct where name = 'A1') where name = 'A'")
                        .update())
                .withMessageContaining("does not lie in itself");
    }

    @Test
    void aTenantsOwnCodeForAnAssetComesWithItsTenancy() {
        String spec = "{'format':'csv','target':'tenancies'}";
        bench.run(spec, "asset,assetKind,organisation,tenantCode\nP1,POLE,BETA,B-77\n");
        assertThat(bench.count("asset.other_code where organisation = 'BETA' and code = 'B-77'"))
                .isOne();
        bench.run(spec, "asset,assetKind,organisation,tenantCode\nP1,POLE,BETA,B-78\n");
        assertThat(bench.count("asset.other_code where code = 'B-78'")).isOne();
        assertThat(bench.count("asset.other_code")).isOne();
    }
}
