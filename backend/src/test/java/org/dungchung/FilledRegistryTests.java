package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.quality.QualityCount;
import org.dungchung.quality.QualityQuery;
import org.dungchung.quality.QualityRule.Severity;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What {@code scripts/bench} fills a database with, in its smallest size: one province of four communes. It must be a registry like any other, or what is
 * measured on it says nothing.
 */
@HttpTest
class FilledRegistryTests {

    private static final Path FILES = Path.of("../scripts/lib/bench/fill");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate statements;

    @Autowired
    QualityQuery quality;

    @Autowired
    Clock clock;

    @Test
    void aFilledRegistryIsARegistryLikeAnyOther() throws IOException {
        String before = guards();
        fill();
        assertThat(guards())
                .as("keys, indexes, foreign keys and triggers, as they were")
                .isEqualTo(before);
        itHoldsWhatItsSizeSays();
        nothingIsWrongWithIt();
        ratiosAreThoseOfPlainSql();
        everyReadAnswers();
    }

    private void itHoldsWhatItsSizeSays() {
        assertThat(
                        counts(
                                "select kind as what, count(*) as number from asset.asset where recorded_by = 'bench' group by kind"))
                .containsAllEntriesOf(
                        Map.of("SITE", 10L, "MAST", 10L, "POLE", 60L, "DUCT_SECTION", 100L, "MANHOLE", 102L));
        assertThat(
                        counts(
                                "select level as what, count(*) as number from territory.area where recorded_by = 'bench' group by level"))
                .isEqualTo(Map.of("PROVINCE", 1L, "COMMUNE", 4L));
        assertThat(
                        counts(
                                "select 'hamlets' as what, count(*) as number from territory.hamlet where recorded_by = 'bench'"))
                .isEqualTo(Map.of("hamlets", 12L));
        assertThat(counts("""
                select 'most' as what, max(n) as number
                  from (select count(*) as n from sharing.tenancy where recorded_by = 'bench' group by asset_id) t""")).isEqualTo(Map.of("most", 4L));
    }

    /** No rule that says a figure is wrong finds anything, nor do the constraints that triggers hold row by row. */
    private void nothingIsWrongWithIt() {
        assertThat(quality.counts(today(), new Caller("planner", Role.PLANNER, null)))
                .filteredOn(count -> count.rule().severity() == Severity.ERROR)
                .filteredOn(count -> count.findings() > 0)
                .extracting(QualityCount::rule)
                .isEmpty();
        assertThat(jdbc.sql("""
                select a.id from asset.asset a
                  left join asset.asset s on s.id = coalesce(a.site_id, a.line_id)
                 where a.recorded_by = 'bench' and coalesce(a.site_id, a.line_id) is not null
                   and s.kind <> case a.kind when 'MAST' then 'SITE' when 'POLE' then 'POLE_LINE' end
                 union all
                select n.asset_id from sharing.tenancy n join sharing.tenancy o using (asset_id, organisation)
                 where n.id < o.id and n.used and o.used and daterange(n.used_from, n.used_to, '[]') && daterange(o.used_from, o.used_to, '[]')
                 union all
                select h.id from asset.asset_history h join asset.asset a using (id)
                 where h.recorded_by = 'bench' and (h.recorded_to <> a.recorded_from or h.version >= a.version)""").query().listOfRows()).isEmpty();
    }

    /** Of masts: each organisation is its own group here. */
    private void ratiosAreThoseOfPlainSql() {
        Map<String, Long> plain = counts("""
                select case when users >= 2 then 'shared' else 'other' end as what, count(*) as number
                  from (select a.id, (select count(distinct t.organisation) from sharing.tenancy t
                                       where t.asset_id = a.id and t.used and not t.restricted
                                         and t.used_from <= current_date and coalesce(t.used_to >= current_date, true)) as users
                          from asset.asset a
                         where a.kind = 'MAST' and a.status = 'ACTIVE' and a.recorded_by = 'bench') m
                 group by 1""");
        int shared = Math.toIntExact(plain.getOrDefault("shared", 0L));
        int masts = shared + Math.toIntExact(plain.getOrDefault("other", 0L));
        assertThat(shared).isPositive().isLessThan(masts);
        assertThat(new Api(mvc).get("/api/indicators/mast-sharing?area=01", SignIn.asPlanner()))
                .bodyJson()
                .hasPathSatisfying("$.numerator", path -> path.assertThat().isEqualTo(shared))
                .hasPathSatisfying("$.denominator", path -> path.assertThat().isEqualTo(masts));
    }

    private void everyReadAnswers() {
        var api = new Api(mvc);
        for (String address : List.of(
                "/api/areas",
                "/api/assets?area=01&limit=1000",
                "/api/indicators/pole-sharing?area=01",
                "/api/indicators/duct-sharing?area=01001",
                "/api/indicators/site-sharing/communes?area=01",
                "/api/indicators/hamlet-mobile-coverage?area=01",
                "/api/coverage?area=01",
                "/api/exports/poles?area=01&format=csv",
                "/api/exports/tenancies?area=01&format=csv",
                "/api/places?lon=110.15&lat=8.05&radius=20000&places=1",
                "/api/search?q=CT0100")) {
            assertThat(api.get(address, SignIn.asPlanner())).as(address).hasStatusOk();
        }
        assertThat(api.get("/api/search?q=CT0100", SignIn.asPlanner()))
                .bodyText()
                .contains("-CT0100");
    }

    private void fill() throws IOException {
        try (var files = Files.list(FILES)) {
            for (Path file : files.sorted().toList()) {
                statements.execute(Files.readString(file));
                if (file.endsWith("10-sizes.sql")) {
                    jdbc.sql("delete from bench.size where name <> 'tiny'").update();
                }
            }
        }
    }

    private String guards() {
        return jdbc.sql("""
                select string_agg(guard, chr(10) order by guard)
                  from (select pg_get_indexdef(indexrelid) from pg_index where indrelid > 16384
                         union all
                        select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where contype in ('f', 'p', 'u', 'x')
                         union all
                        select concat_ws(' ', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
                         union all
                        select concat_ws(' ', oid::regclass, reloptions) from pg_class where reloptions is not null) g (guard)""").query(String.class).single();
    }

    private Map<String, Long> counts(String sql) {
        return jdbc
                .sql(sql)
                .query((row, number) -> Map.entry(row.getString("what"), row.getLong("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private AsOf today() {
        return AsOf.of(null, null, null, clock);
    }
}
