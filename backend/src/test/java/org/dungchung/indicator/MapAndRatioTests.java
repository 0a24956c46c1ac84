package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A seeded world of 400 sites with 400 masts, 400 poles, five organisations in four groups and some 1,500 tenancies with random
 * days. What the map draws as shared must be what the ratio counts, unit by unit.
 */
@PostgisTest
class MapAndRatioTests {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void seededWorld() {
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("PHO", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .organisation("TOW", "TOWER_COMPANY")
                .organisation("POW", "POWER_COMPANY")
                .organisation("EVT", "NETWORK_OPERATOR")
                .group("VIE-GROUP", "VIE", "PHO")
                .group("POW-GROUP", "POW", "EVT")
                .points("SITE", "S", 400, null, 9)
                .points("MAST", "M", 400, "TOW", 9)
                .points("POLE", "P", 400, "POW", 10)
                .standOn("M", "S");
        jdbc.sql("select setseed(0.42)").query().listOfRows();
        jdbc.sql("""
                        update asset.asset set
                          owner = (array['VIE', 'MOB', 'POW', 'TOW', null])[1 + floor(random() * 5)::int],
                          in_use_from = case when random() < 0.1 then null else date '2015-01-01' + floor(random() * 4000)::int end
                        """).update();
        jdbc.sql("update asset.asset set status = 'RETIRED', retired_on = coalesce(in_use_from, '2015-01-01') + 900"
                        + " where random() < 0.15")
                .update();
        jdbc.sql("""
                        insert into sharing.tenancy (asset_id, organisation, used_from, used_to, restricted)
                        select a.id, o.code, d.first_day, case when random() < 0.3 then d.first_day + floor(random() * 1500)::int end,
                               random() < 0.05
                          from asset.asset a
                         cross join organisation.organisation o
                         cross join lateral (
                               select case when random() < 0.1 then null else date '2015-01-01' + floor(random() * 4000)::int end
                                where a.id is not null) d (first_day)
                         where o.code <> 'TOW' and random() < 0.35
                        """).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site-sharing", "mast-sharing", "pole-sharing"})
    void theMapAndTheRatioAgreeUnitByUnit(String indicator) {
        List<Map<String, Object>> disagreements = jdbc.sql("""
                        select c.code, c.shared, u.shared as on_map, c.used, u.organisations
                          from indicator.v_counted_at(:indicator, 1, :kinds, null, null, :day::date, :day::date, now() + interval '1 day', null, false) c
                          left join sharing.v_users_at(:day::date, now() + interval '1 day') u on u.asset_id = c.id
                         where c.variant = 'headline' and c.counted and c.shared <> coalesce(u.shared, false)
                        """)
                .param("indicator", indicator)
                .param(
                        "kinds",
                        jdbc.sql("select unnest(kinds) from indicator.indicator where code = ?")
                                .param(indicator)
                                .query(String.class)
                                .list()
                                .toArray(String[]::new))
                .param("day", "2022-06-30")
                .query()
                .listOfRows();

        assertThat(disagreements).isEmpty();
    }
}
