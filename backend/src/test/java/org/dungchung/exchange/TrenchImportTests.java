package org.dungchung.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in trenches H1 (offered) and H2 (not offered) of BETA, and tunnel TN1 of ALPHA. */
@ExchangeTest
class TrenchImportTests {

    private static final Caller ALPHA = new Caller("alpha", Role.OPERATOR, "ALPHA");
    private static final String SECTIONS = "{'format':'csv','target':'duct-sections'}";
    private static final String LINE = "\"LINESTRING (105 9, 105.001 9)\"\n";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void trenches() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.run(
                "{'format':'csv','target':'trenches'}",
                "Mã,Chủ sở hữu,Cho dùng chung,WKT\nH1,BETA,có," + LINE
                        + "H2,BETA,không,\"LINESTRING (105 9.1, 105.001 9.1)\"\n");
        bench.run("{'format':'csv','target':'tunnels'}", "code,owner,wkt\nTN1,ALPHA," + LINE);
    }

    @Test
    void aDuctSectionLiesInTheTrenchOrTunnelThatItNames() {
        ImportRun run = bench.run(
                SECTIONS,
                "code,owner,\"Mã hào, tuy nen\",wkt\nD1,ALPHA,H1," + LINE + "D2,ALPHA,TN1," + LINE + "D3,ALPHA,H9,"
                        + LINE);
        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple(4L, "trench", "H9", "unknown-trench"));
        assertThat(bench.count("asset.asset d join asset.asset t on t.id = d.line_id where (d.code, t.code) in"
                        + " (('D1', 'H1'), ('D2', 'TN1'))"))
                .isEqualTo(2);
    }

    @Test
    void anOperatorNamesTheTrenchesThatItSeesAndItsOwn() {
        ImportRun run = bench.run(
                ALPHA,
                SECTIONS,
                ("code,trench,wkt\nD1,H1," + LINE + "D2,TN1," + LINE + "D3,H2," + LINE).getBytes(UTF_8));
        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.refusals(run))
                .extracting(Finding::value, Finding::rule)
                .containsExactly(tuple("H2", "unknown-trench"));
    }

    @Test
    void aPoleLiesInNoTrench() {
        ImportRun run = bench.run("{'format':'csv','target':'poles'}", "code,owner,line,x,y\nP1,BETA,H1,105,9\n");
        assertThat(bench.refusals(run)).extracting(Finding::rule).containsExactly("unknown-line");
        bench.run("{'format':'csv','target':'poles'}", "code,owner,x,y\nP2,BETA,105,9\n");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(
                                "update asset.asset set line_id = (select id from asset.asset where code = 'H1') where code = 'P2'")
                        .update())
                .withMessageContaining("belongs to no such line");
    }

    @Test
    void aCableRunsThroughATunnel() {
        bench.run("{'format':'csv','target':'cables'}", "code,owner,wkt\nC1,ALPHA," + LINE);
        ImportRun run = bench.run(
                "{'format':'csv','target':'cable-supports'}",
                "asset,supportKind,support,sequence\nC1,Tuy nen kỹ thuật,TN1,1\nC1,hao ky thuat,H1,2\n");
        assertThat(run.created()).isEqualTo(2);
    }

    @Test
    void placesOfATrenchAreUsedAndCounted() {
        jdbc.sql("update asset.asset set capacity = 1 where code = 'H1'").update();
        ImportRun run = bench.run(
                "{'format':'csv','target':'tenancies'}",
                "asset,assetKind,organisation\nH1,Hào kỹ thuật,ALPHA\nH1,TRENCH,BETA\n");
        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.findings(run, Finding.Severity.WARNING))
                .extracting(Finding::rule)
                .contains("over-capacity");
    }
}
