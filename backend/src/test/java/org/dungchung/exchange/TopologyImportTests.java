package org.dungchung.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What joins and what does not: manhole B1 of ALPHA at 105, 9. A degree of latitude is 110.6 km there, one of longitude 110.0 km. */
@ExchangeTest
class TopologyImportTests {

    private static final Caller BETA = new Caller("beta", Role.OPERATOR, "BETA");
    private static final String SECTIONS = "{'format':'csv','target':'duct-sections'}";
    private static final String MANHOLES = "{'format':'csv','target':'manholes'}";
    private static final String POLES = "{'format':'csv','target':'poles'}";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aManhole() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.run(MANHOLES, "code,owner,x,y\nB1,ALPHA,105,9\n");
    }

    private Tuple[] warnings(ImportRun run) {
        return bench.findings(run, Severity.WARNING).stream()
                .map(one -> tuple(one.row(), one.rule(), one.facts()))
                .toArray(Tuple[]::new);
    }

    @Test
    void aDuctSectionEndsInManholesOrItIsSaid() {
        String file =
                "code,owner,wkt\nD1,ALPHA,\"LINESTRING (105.00001 9, 105.001 9)\"\nD2,ALPHA,\"LINESTRING (105.0001 9, 105.001 9)\"\n";
        assertThat(warnings(bench.run(SECTIONS, file)))
                .containsExactly(
                        tuple(2L, "end-without-manhole", java.util.Map.of("ends", 1)),
                        tuple(3L, "end-without-manhole", java.util.Map.of("ends", 2)));
        bench.run(MANHOLES, "code,owner,x,y\nB2,ALPHA,105.001,9.00001\n");
        assertThat(warnings(bench.run(SECTIONS, file)))
                .as("1.1 m are near enough, 11 m are not")
                .containsExactly(tuple(3L, "end-without-manhole", java.util.Map.of("ends", 1)));
        jdbc.sql("update asset.asset set status = 'RETIRED', retired_on = '2024-01-01' where code = 'B2'")
                .update();
        assertThat(warnings(bench.run(SECTIONS, file))).hasSize(2);
    }

    @Test
    void anOperatorLearnsNothingOfManholesThatItDoesNotSee() {
        byte[] file = "code,wkt\nD1,\"LINESTRING (105 9, 105.0000001 9)\"\n".getBytes(UTF_8);
        assertThat(warnings(bench.run(BETA, SECTIONS, file))).hasSize(1);
        jdbc.sql("update asset.asset set offered = true where code = 'B1'").update();
        assertThat(warnings(bench.run(BETA, SECTIONS, file))).isEmpty();
    }

    @Test
    void aSupportFarFromTheRouteOfItsCableIsSaid() {
        bench.run("{'format':'csv','target':'cables'}", "code,owner,wkt\nC1,ALPHA,\"LINESTRING (105 9, 105.01 9)\"\n");
        bench.run(POLES, "code,owner,x,y\nP1,ALPHA,105.005,9.0001\nP2,ALPHA,105.005,9.0003\n");
        ImportRun run = bench.run(
                "{'format':'csv','target':'cable-supports'}",
                "asset,supportKind,support,sequence\nC1,POLE,P1,1\nC1,POLE,P2,2\n");
        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(2L, 0L);
        assertThat(warnings(run)).containsExactly(tuple(3L, "support-far", java.util.Map.of("metres", 33)));
    }

    @Test
    void anotherOwnersPoleOrManholeWithinArmsLengthIsSaidToTheAuthority() {
        bench.run(POLES, "code,owner,x,y\nP1,ALPHA,105,9\n");
        String file =
                "code,owner,x,y\nQ1,BETA,105.00001,9\nQ2,BETA,105.0001,9\nQ3,ALPHA,105.00001,9\n,BETA,105,9.00001\n";
        for (String target : new String[] {POLES, MANHOLES}) {
            assertThat(bench.findings(bench.run(target, file), Severity.WARNING))
                    .extracting(Finding::row, Finding::rule, one -> one.facts().get("owner"))
                    .as("1.1 m beside ALPHA's, but not ALPHA's own and not 11 m away")
                    .containsExactly(tuple(2L, "near-another", "ALPHA"), tuple(5L, "near-another", "ALPHA"));
            assertThat(bench.run(target, file).warnings())
                    .as("what is known already is no longer new")
                    .isZero();
        }
        byte[] own = "code,x,y\nR1,105.00001,9.00001\n".getBytes(UTF_8);
        assertThat(bench.run(BETA, POLES, own).warnings()).isZero();
    }
}
