package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten masts, two of them shared since 2020; the registry has known that for ten days. */
@PostgisTest
class KnownOnTests {

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    LocalDate today;

    @BeforeEach
    void tenDaysOfKnowledge() {
        today = LocalDate.now(clock.withZone(AsOf.ZONE));
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .points("MAST", "M", 10, "VIE", 10)
                .use("M", 1, 10, "VIE", "used_from = '2020-01-01'")
                .use("M", 1, 2, "MOB", "used_from = '2020-01-01'");
        for (String table : new String[] {"organisation.organisation", "asset.asset", "sharing.tenancy"}) {
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("update " + table + " set recorded_from = now() - interval '10 days'")
                    .update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
    }

    @Test
    void aBackDatedCorrectionChangesThePastButNotWhatWasKnownOfIt() {
        jdbc.sql("update sharing.tenancy set used_from = '2024-01-01', reason = 'the letter named the wrong year'"
                        + " where organisation = 'MOB'"
                        + " and asset_id = (select id from asset.asset where code = 'M2')")
                .update();

        assertThat(ratio("2023-12-31", null)).isEqualTo(0.1);
        assertThat(ratio("2023-12-31", today.minusDays(1))).isEqualTo(0.2);
        assertThat(ratio("2024-01-01", null)).isEqualTo(0.2);
        assertThat(ratio("2023-12-31", today.minusDays(11))).isNull();
    }

    @Test
    void aBackDatedTenancyIsUnknownYesterday() {
        new BatchWorld(jdbc).use("M", 3, 5, "MOB", "used_from = '2021-06-01'");

        assertThat(ratio("2022-01-01", null)).isEqualTo(0.5);
        assertThat(ratio("2022-01-01", today.minusDays(1))).isEqualTo(0.2);
    }

    @Test
    void aChangeFromADayOnKeepsTheStateBefore() {
        jdbc.sql("update asset.asset set owner = 'MOB', valid_from = '2025-01-01' where code = 'M1'")
                .update();

        assertThat(owners("2024-12-31", "VIE")).isEqualTo(10L);
        assertThat(owners("2025-01-01", "VIE")).isEqualTo(9L);
        assertThat(owners("2025-01-01", "MOB")).isEqualTo(1L);
    }

    private @Nullable Double ratio(String date, @Nullable LocalDate knownOn) {
        return figure(date, knownOn, null).ratio();
    }

    private Number owners(String date, String owner) {
        return figure(date, null, owner).denominator();
    }

    private Figure figure(String date, @Nullable LocalDate knownOn, @Nullable String owner) {
        AsOf asOf = AsOf.of(LocalDate.parse(date), null, knownOn, clock);
        return indicators.figure(new Question("mast-sharing", null, asOf, owner));
    }
}
