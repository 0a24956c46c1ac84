package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list changes no state that begins after its day: a mast of 30 m, since the first of July 2025 of 45 m. */
@ExchangeTest
class LaterStateTests {

    private static final String MASTS = "{'format':'csv','target':'masts'%s}";
    private static final String ROW = "code,owner,x,y,heightM,name\nM1,PINK,105,9,%s,%s\n";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoStates() {
        bench.organisation("PINK", "NETWORK_OPERATOR");
        load(",'validFrom':'2020-01-01'", "30", "old");
        load(",'validFrom':'2025-07-01'", "45", "new");
        assertThat(on("2025-06-30")).isEqualTo("30 old");
        assertThat(on("2025-07-01")).isEqualTo("45 new");
    }

    @Test
    void anOlderListDoesNotOverwriteWhatIsKnownSince() {
        ImportRun run = load(",'validFrom':'2024-01-01'", "31", "older");

        assertThat(bench.refusals(run)).singleElement().satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo("later-state");
            assertThat(refusal.facts()).contains(entry("day", "2025-07-01"));
        });
        assertThat(on("2024-06-30")).isEqualTo("30 old");
        assertThat(on("2025-07-01")).isEqualTo("45 new");
    }

    @Test
    void norDoesOneFromBeforeTheFirstState() {
        assertThat(load(",'validFrom':'2019-01-01'", "45", "new").refused()).isOne();
    }

    @Test
    void aListOfItsDaySentAgainChangesNothing() {
        assertThat(load(",'validFrom':'2020-01-01'", "30", "old").unchanged()).isOne();
        assertThat(load(",'validFrom':'2024-01-01'", "", "old").unchanged()).isOne();
        assertThat(on("2025-07-01")).isEqualTo("45 new");
    }

    @Test
    void aListWithoutADayCorrectsTodaysStateAndNoneOfALaterDay() {
        assertThat(load("", "46", "new").updated()).isOne();
        assertThat(on("2025-07-01")).isEqualTo("46 new");
        assertThat(on("2025-06-30")).isEqualTo("30 old");

        assertThat(load(",'validFrom':'2199-01-01'", "60", "planned").updated()).isOne();
        assertThat(load("", "46", "new").unchanged()).isOne();
        assertThat(load("", "47", "").refused()).isOne();
        assertThat(on("2198-12-31")).isEqualTo("46 new");
        assertThat(on("2199-01-01")).isEqualTo("60 planned");
    }

    private ImportRun load(String more, String height, String name) {
        return bench.run(MASTS.formatted(more), ROW.formatted(height, name));
    }

    private String on(String day) {
        return jdbc.sql("select height_m || ' ' || name from asset.v_asset_at(cast(? as date), 'infinity')")
                .param(day)
                .query(String.class)
                .single();
    }
}
