package org.dungchung.sameplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.indicator.RowFilter;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.PageSize;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ratios become when everything that is one was joined: worked out by hand. */
@HttpTest
class SamePlaceRatioTests {

    private static final Caller ADMIN = new Caller("a", Role.ADMINISTRATOR, null);

    @Autowired
    CandidateQuery candidates;

    @Autowired
    Judging judging;

    @Autowired
    Indicators indicators;

    @Autowired
    CurrentCaller currentCaller;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private BatchWorld world;

    @BeforeEach
    void operators() {
        world = new BatchWorld(jdbc).organisation("VIE", "NETWORK_OPERATOR").organisation("MOB", "NETWORK_OPERATOR");
    }

    /** The rooftops of 1,000 sites and 1,060 masts: 60 were recorded by both operators, each with its own mast, 10 m apart. */
    @Test
    void rooftopsThatTwoOperatorsRecordedAreOneSiteOfTwoMasts() {
        world.points("SITE", "RA", 60, "VIE", 10)
                .points("MAST", "MA", 60, "VIE", 10)
                .standOn("MA", "RA")
                .use("MA", 1, 60, "VIE")
                .points("SITE", "RB", 60, "MOB", 10.00009)
                .points("MAST", "MB", 60, "MOB", 10.00009)
                .standOn("MB", "RB")
                .use("MB", 1, 60, "MOB")
                .points("SITE", "S", 940, "VIE", 11)
                .points("MAST", "M", 940, "VIE", 11)
                .standOn("M", "S")
                .use("M", 1, 940, "VIE")
                .use("M", 1, 120, "MOB");
        assertThat(ask("site-sharing").denominator()).isEqualTo(1060L);

        jdbc.sql(
                        "select a.id || '~' || b.id from asset.asset a join asset.asset b on b.code = 'RB' || substr(a.code, 3) where a.code like 'RA%'")
                .query(String.class)
                .list()
                .forEach(pair ->
                        join(candidates.get(PairId.parse(pair), AsOf.of(null, null, null, clock), ADMIN), null));

        Figure sites = ask("site-sharing");
        assertThat(sites.ratio()).isEqualTo(0.18, within(1e-12));
        assertThat(sites.lines()).anySatisfy(line -> {
            assertThat(line.code()).isEqualTo("same-site-different-masts");
            assertThat(line.value()).isEqualTo(60L);
        });
        assertThat(ask("mast-sharing").ratio()).isEqualTo(120.0 / 1060, within(1e-12));
        var rows = indicators.rows(question("site-sharing"), RowFilter.NONE, null, new PageSize(10_000));
        assertThat(rows.rows()).hasSize(1000);
    }

    /** Two lines of one route, 11 m beside each other; a third crosses them, a fourth goes on where they end. */
    @Test
    void linesAreCandidatesWhereTheyRunBesideEachOtherAndNotWhereTheyMeet() {
        line("LA", "VIE", "105 9, 105.01 9", 40);
        line("LB", "MOB", "105 9.0001, 105.01 9.0001", 42);
        line("LX", "MOB", "105.005 8.99, 105.005 9.01", 20);
        line("LC", "MOB", "105.01 9, 105.02 9", 30);
        world.use("LA", 1, 1, "VIE")
                .use("LB", 1, 1, "MOB")
                .use("LX", 1, 1, "MOB")
                .use("LC", 1, 1, "MOB");
        assertThat(ask("pole-sharing").openSamePlace()).isEqualTo(1L);
        assertThat(ask("pole-sharing").denominator()).isEqualTo(132L);

        Candidate pair = open().get(0);
        assertThat(pair.parts()).contains("\"distance\"");
        join(pair, id("LA1"));

        assertThat(ask("pole-sharing").numerator()).isEqualTo(40L);
        assertThat(ask("pole-sharing").denominator()).isEqualTo(90L);
        assertThat(open()).isEmpty();
    }

    private void line(String prefix, String owner, String points, int poles) {
        jdbc.sql(
                        "insert into asset.asset (kind, code, owner, geometry, poles) values ('POLE_LINE', ?, ?, st_geomfromtext(?, 4326), ?)")
                .params(prefix + "1", owner, "LINESTRING (" + points + ")", poles)
                .update();
    }

    private UUID id(String code) {
        return jdbc.sql("select id from asset.asset where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }

    private void join(Candidate pair, @Nullable UUID keep) {
        currentCaller.run(
                ADMIN,
                () -> judging.join(pair.pair(), new ExpectedVersion(pair.version()), new Verdict(keep, null, "one")));
    }

    private List<Candidate> open() {
        return candidates
                .page(
                        new CandidateFilter(null, null, null, null, null),
                        AsOf.of(null, null, null, clock),
                        ADMIN,
                        new PageSize(100),
                        null)
                .candidates();
    }

    private Figure ask(String indicator) {
        return indicators.figure(question(indicator));
    }

    private Question question(String indicator) {
        return Question.by(ADMIN, indicator, null, AsOf.of(LocalDate.of(2024, 6, 30), null, null, clock));
    }
}
