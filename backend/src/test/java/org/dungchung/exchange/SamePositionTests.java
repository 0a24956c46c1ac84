package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import may ask which of its rows come so near another owner's that they may be one; it never merges them. */
@ExchangeTest
class SamePositionTests {

    private static final String ASKED = "{'format':'csv','target':'sites','samePositionWithinMetres':20}";

    /** On the 9th parallel 0.0001° of longitude are 11.0 m. */
    private static final String BETA = "code,owner,x,y\nB1,BETA,105.1001,9\nB2,BETA,105.2,9\n";

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
    void aRowNearAnotherOwnersSiteIsListedWithTheRunAndNotMerged() {
        bench.run("{'format':'csv','target':'sites'}", "code,owner,x,y\nA1,ALPHA,105.1,9\n");

        ImportRun dry = bench.run(ASKED.replace("}", ",'mode':'dry-run'}"), BETA);
        ImportRun run = bench.run(ASKED, BETA);

        assertThat(listed(dry)).hasSize(1);
        assertThat(run.created()).isEqualTo(2);
        assertThat(listed(run)).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(2);
            assertThat(finding.facts())
                    .contains(entry("owner", "ALPHA"), entry("other", "A1"), entry("metres", 11.0), entry("count", 1));
        });
        assertThat(bench.count("asset.asset")).isEqualTo(3);
        assertThat(bench.count("asset.joined")).isZero();
    }

    @Test
    void twoOwnersOfOneFileAreComparedToo() {
        ImportRun run = bench.run(ASKED, "code,owner,x,y\nA1,ALPHA,105.1,9\nB1,BETA,105.1001,9\nA2,ALPHA,105.1001,9\n");

        assertThat(listed(run)).extracting(Finding::row).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    @Test
    void whatWasToldApartIsNotAskedAgainWhenItsFileComesAgain() {
        bench.run(ASKED, "code,owner,x,y\nA1,ALPHA,105.1,9\n");
        bench.run(ASKED, BETA);
        jdbc.sql("""
                insert into sameplace.decision (one, other, state, one_version, other_version)
                select least(a.id, b.id), greatest(a.id, b.id), 'DISTINCT', 0, 0
                  from asset.asset a join asset.asset b on b.code = 'B1' where a.code = 'A1'""").update();

        assertThat(listed(bench.run(ASKED, BETA))).isEmpty();
    }

    @Test
    void onlyTheAuthorityAsksAndOnlyOfWhatIsCompared() {
        assertThatThrownBy(() -> bench.run(ASKED.replace("sites", "poles"), BETA))
                .isInstanceOf(WrongSpec.class);
        assertThatThrownBy(() -> bench.run(ASKED.replace("20", "-1"), BETA)).isInstanceOf(WrongSpec.class);
        assertThatThrownBy(() -> bench.run(ASKED.replace("20", "'near'"), BETA)).isInstanceOf(WrongSpec.class);
        var operator = new Caller("o", Role.OPERATOR, "BETA");
        assertThatThrownBy(() -> bench.run(operator, ASKED, BETA.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WrongSpec.class);
    }

    private List<Finding> listed(ImportRun run) {
        return bench.findings(run, Severity.WARNING).stream()
                .filter(finding -> finding.rule().equals("same-position"))
                .toList();
    }
}
