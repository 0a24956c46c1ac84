package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sites without a code are known by owner and position: lists of several owners may name one position. */
@ExchangeTest
class SitesAtOnePositionTests {

    private static final String SITES = "{'format':'csv','target':'sites'}";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void organisations() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
    }

    @Test
    void aFileStaysLoadableWhenOneOfItsOwnersRecordsTheSameSiteToo() {
        String both = "owner,x,y\nBETA,105.1,9\nALPHA,105.1,9\n";

        assertThat(bench.run(SITES, both).created()).isEqualTo(2);
        assertThat(runAs("BETA", "owner,x,y\nBETA,105.1,9\n").unchanged()).isOne();
        assertThat(bench.run(SITES, both).unchanged()).isEqualTo(2);
        assertThat(owners()).containsExactly("ALPHA", "BETA");
    }

    @Test
    void aFileStaysLoadableWhenAnOperatorRecordedAHiddenSiteThereBefore() {
        bench.run(SITES, "owner,x,y,offered\nALPHA,105.1,9,no\n");

        assertThat(runAs("BETA", "owner,x,y\nBETA,105.1,9\n").created()).isOne();

        String both = "owner,x,y,name\nBETA,105.1,9,B\nALPHA,105.1,9,A\n";
        assertThat(bench.run(SITES, both).updated()).isEqualTo(2);
        assertThat(bench.run(SITES, both).unchanged()).isEqualTo(2);
        assertThat(owners()).containsExactly("ALPHA", "BETA");
    }

    @Test
    void noOwnerIsLostOrChangedAndTheOtherOneIsNamed() {
        ImportRun run = bench.run(SITES, "owner,x,y\nALPHA,105.1,9\nBETA,105.1,9\nALPHA,105.1,9\n");

        assertThat(counts(run)).containsExactly(2L, 0L, 1L, 1L);
        assertThat(bench.findings(run, Severity.WARNING)).singleElement().satisfies(warning -> {
            assertThat(warning.row()).isEqualTo(3);
            assertThat(warning.rule()).isEqualTo("owner-differs");
            assertThat(warning.facts()).contains(entry("owner", "BETA"), entry("other", "ALPHA"));
        });
        bench.run(SITES, "owner,x,y\nBETA,105.1,9\n");
        assertThat(owners()).containsExactly("ALPHA", "BETA");
        assertThat(bench.count("asset.asset_history")).isZero();
    }

    @Test
    void anotherOwnerInALaterFileIsASiteOfItsOwnAndSaid() {
        bench.run(SITES, "owner,x,y\nALPHA,105.1,9\n");

        ImportRun run = bench.run(SITES, "owner,x,y\nBETA,105.1,9\n");

        assertThat(counts(run)).containsExactly(1L, 0L, 0L, 1L);
        assertThat(owners()).containsExactly("ALPHA", "BETA");
    }

    @Test
    void aRowWithoutAnOwnerJoinsTheFirstOwnerOfItsFileElseTheOldestSiteThere() {
        String file = "owner,organisation,x,y\n,ALPHA,105.1,9\nBETA,BETA,105.1,9\nALPHA,,105.1,9\n";

        bench.run(SITES, "owner,x,y\nBETA,105.1,9\n");
        recordedYesterday();
        assertThat(bench.run(SITES, file).created()).isEqualTo(3);
        assertThat(bench.run(SITES, file).unchanged()).isEqualTo(3);
        assertThat(bench.run(SITES, "organisation,x,y\nALPHA,105.1,9\n").unchanged())
                .isOne();
        assertThat(jdbc.sql("""
                        select a.owner || ' ' || t.organisation
                          from sharing.tenancy t
                          join asset.asset a on a.id = t.asset_id
                         order by 1""").query(String.class).list()).containsExactly("BETA ALPHA", "BETA BETA");
    }

    @Test
    void theFirstOwnerThatAFileNamesTakesTheSiteOfWhichNobodyKnewTheOwner() {
        bench.run(SITES, "x,y\n105.1,9\n");

        ImportRun run = bench.run(SITES, "owner,x,y\nALPHA,105.1,9\nBETA,105.1,9\n");

        assertThat(counts(run)).containsExactly(1L, 1L, 0L, 1L);
        assertThat(owners()).containsExactly("ALPHA", "BETA");
    }

    /** The test is one transaction, so that all of it is recorded at one instant. */
    private void recordedYesterday() {
        jdbc.sql("alter table asset.asset disable trigger user").update();
        jdbc.sql("update asset.asset set recorded_from = recorded_from - interval '1 day'")
                .update();
        jdbc.sql("alter table asset.asset enable trigger user").update();
    }

    private List<Long> counts(ImportRun run) {
        return Stream.of(run.created(), run.updated(), run.unchanged(), run.warnings())
                .map(Number::longValue)
                .toList();
    }

    private ImportRun runAs(String organisation, String csv) {
        return bench.run(
                new Caller("operator", Role.OPERATOR, organisation), SITES, csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> owners() {
        return jdbc.sql("select coalesce(owner, '-') from asset.asset where kind = 'SITE' order by 1")
                .query(String.class)
                .list();
    }
}
