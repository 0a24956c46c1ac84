package org.dungchung.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was removed from a duct section or a cable on the first of July 2025 was there until the day before, and may be there again. */
@ExchangeTest
class RemovedPartTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final String DUCTS = "{'format':'csv','target':'ducts'}";
    private static final String SUPPORTS = "{'format':'csv','target':'cable-supports'}";

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aNetworkOfWhichSomethingWasRemoved() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        String line = "code,owner,inUseFrom,wkt\n%s,ALPHA,2020-01-01,\"LINESTRING (105 9, 105.001 9)\"\n";
        bench.run("{'format':'csv','target':'duct-sections'}", line.formatted("D1"));
        bench.run("{'format':'csv','target':'cables'}", line.formatted("C1"));
        bench.run("{'format':'csv','target':'poles'}", "code,owner,inUseFrom,x,y\nP1,ALPHA,2020-01-01,105,9\n");
        bench.run(DUCTS, "asset,name,diameterMm\nD1,A,110\n");
        bench.run(SUPPORTS, "asset,supportKind,support,sequence\nC1,POLE,P1,1\n");
        jdbc.sql("update asset.duct set removed_on = ?").param(AFTER).update();
        jdbc.sql("update asset.cable_support set removed_on = ?").param(AFTER).update();
    }

    @Test
    void itIsInTheFilesOfTheDaysOnWhichItWasThere() {
        assertThat(rows("ducts", BEFORE)).singleElement().asString().containsPattern("\\b110\\b");
        assertThat(rows("ducts", AFTER)).isEmpty();
        assertThat(rows("cable-supports", BEFORE)).singleElement().asString().contains("P1");
        assertThat(rows("cable-supports", AFTER)).isEmpty();
    }

    @Test
    void aFileThatBringsItAgainLaysANewOne() {
        ImportRun ducts = bench.run(DUCTS, "asset,name,parent,diameterMm\nD1,A,,50\nD1,A1,A,32\n");
        assertThat(ducts).extracting(ImportRun::created, ImportRun::refused).containsExactly(2L, 0L);
        assertThat(rows("ducts", AFTER))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).containsPattern("\\b50\\b"));
        assertThat(rows("ducts", BEFORE)).singleElement().asString().containsPattern("\\b110\\b");
        assertThat(bench.run(DUCTS, "asset,name,parent,diameterMm\nD1,A,,50\nD1,A1,A,32\n")
                        .unchanged())
                .isEqualTo(2);

        String supports = "asset,supportKind,support,sequence\nC1,POLE,P1,7\n";
        assertThat(bench.run(SUPPORTS, supports).created()).isOne();
        assertThat(rows("cable-supports", AFTER)).singleElement().asString().containsPattern("\\b7\\b");
        assertThat(rows("cable-supports", BEFORE)).singleElement().asString().doesNotContainPattern("\\b7\\b");
        assertThat(bench.run(SUPPORTS, supports).unchanged()).isOne();
    }

    @Test
    void whatAnOperatorSendsItSaysForItself() {
        var alpha = new Caller("alpha", Role.OPERATOR, "ALPHA");
        String file = "asset,name,occupant,reportedBy\nD1,B,BETA,%s\n";
        bench.run(alpha, DUCTS, file.formatted("BOTH").getBytes(UTF_8));
        assertThat(bench.count("asset.duct where name = 'B' and reported_by = 'OWNER'"))
                .isOne();
        bench.run(DUCTS, file.formatted("TENANT"));
        bench.run(alpha, DUCTS, file.formatted("OWNER").getBytes(UTF_8));
        assertThat(bench.count("asset.duct where name = 'B' and reported_by = 'BOTH'"))
                .isOne();
    }

    private List<String> rows(String target, LocalDate day) {
        return exports.text(target, day).lines().skip(1).toList();
    }
}
