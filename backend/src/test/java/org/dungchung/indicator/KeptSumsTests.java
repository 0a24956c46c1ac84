package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dungchung.indicator.sums.Summing;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the sums that are kept tell is what counting each unit tells: of random worlds, ways of counting, days and areas; with edits that are not written to the
 * sums yet, and after they were.
 *
 * <p>The system property {@code sums.seed} says which worlds, {@code sums.rounds} how many rounds of edits.
 */
@PostgisTest
class KeptSumsTests {

    private static final int WORLDS = 40;
    private static final int SEED = Integer.getInteger("sums.seed", 5);
    private static final int ROUNDS = Integer.getInteger("sums.rounds", 2);
    private static final List<String> INDICATORS = List.of(
            "site-sharing", "mast-sharing", "pole-sharing", "pole-km-sharing", "duct-sharing", "duct-section-sharing");

    @Autowired
    Summing summing;

    @Autowired
    KeptSums kept;

    @Autowired
    SharingMethod sharing;

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final Random random = new Random(SEED);

    @BeforeEach
    void worlds() {
        jdbc.sql("select setseed(:seed)").param("seed", SEED / 1e6).query().listOfRows();
        jdbc.sql(SqlFile.read(BatchWorld.class, "random-worlds.sql"))
                .param("worlds", WORLDS)
                .update();
        INDICATORS.forEach(this::define);
        overlap();
        sumUp();
    }

    @Test
    void sumsTellWhatCountingTells() {
        compareAll("as written");
        for (int round = 0; round < ROUNDS; round++) {
            edit();
            compareAll("round " + round + ", not written");
            sumUp();
            compareAll("round " + round + ", written");
        }
    }

    /** What was known earlier is not what the sums are of, and neither are one's own units. */
    @Test
    void theyAreAskedOnlyWhatTheyKnow() {
        LocalDate day = LocalDate.of(2022, 5, 1);
        LocalDate earlier = LocalDate.now(clock).minusDays(400);
        Entry masts = indicators.entry("mast-sharing");
        assertThat(kept.ratio(masts, question("mast-sharing", null, day, null))).isNotEmpty();
        assertThat(kept.ratio(masts, question("mast-sharing", null, day, earlier)))
                .isEmpty();
        assertThat(kept.ratio(masts.by(1), question("mast-sharing", null, day, null)))
                .as("a version that is not in force")
                .isEmpty();
        jdbc.sql("update organisation.membership set valid_to = '2021-01-01' where organisation = 'PHO'")
                .update();
        assertThat(kept.ratio(masts, question("mast-sharing", null, day, null)))
                .as("who belongs to whom was changed, and they were not written anew")
                .isEmpty();
        sumUp();
        compareAll("other groups");
    }

    @Test
    void otherBoundariesAreOfTheSamePlaces() {
        jdbc.sql("update territory.area set valid_to = '2024-12-31' where code in ('W1', 'W2')")
                .update();
        jdbc.sql("""
                        insert into territory.area (code, level, name, valid_from, recorded_from, boundary)
                        select 'W1', 'COMMUNE', 'One', '2025-01-01', '2015-01-01', st_multi(st_union(boundary)) from territory.area where code in ('W1', 'W2')
                        """).update();
        sumUp();
        compareAll("before and after two communes became one");
    }

    private void compareAll(String when) {
        for (String indicator : INDICATORS) {
            Entry entry = indicators.entry(indicator);
            for (LocalDate day : List.of(
                    LocalDate.of(1900, 1, 1),
                    LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4800)),
                    LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4800)),
                    LocalDate.of(2200, 12, 31))) {
                compare(entry, question(indicator, null, day, null), when);
                compare(entry, question(indicator, "W" + random.nextInt(4), day, null), when);
                compare(entry, question(indicator, "OVER", day, null), when);
            }
        }
    }

    private void compare(Entry entry, Question question, String when) {
        String asked = when + ": " + question;
        List<SharingSums> counted = sharing.counted(entry, question);
        assertThat(byName(kept.ratio(entry, question))).as(asked).isEqualTo(byName(counted));
        assertThat(kept.communes(entry, question)).as(asked).isEqualTo(sharing.countedPerCommune(entry, question));
    }

    /** Lines beside the headline are asked of the headline alone; a kind of which nothing is known has no row there. */
    private static Map<String, Object> byName(List<SharingSums> sums) {
        var named = new TreeMap<String, Object>();
        for (SharingSums one : sums) {
            String name = one.variant() + " " + one.kind();
            if (one.variant().equals(Switches.HEADLINE)) {
                named.put(name, one);
            } else if (one.numerator() != 0 || one.denominator() != 0) {
                named.put(name, List.of(one.numerator(), one.denominator()));
            }
        }
        return named;
    }

    private Question question(String indicator, @Nullable String area, LocalDate day, @Nullable LocalDate known) {
        return new Question(indicator, area, AsOf.of(day, day, known, clock), null, true, null);
    }

    /** A headline and three more ways of counting, in force today. */
    private void define(String indicator) {
        jdbc.sql("insert into indicator.definition_version (indicator, version) values (?, 2)")
                .param(indicator)
                .update();
        var ways = new ArrayList<Switches>();
        while (ways.size() < 4) {
            ways.add(RandomSwitches.of(random, indicator));
        }
        for (int place = 0; place < ways.size(); place++) {
            Switches way = ways.get(place);
            jdbc.sql("""
                            insert into indicator.definition (indicator, version, variant, ordinal, users, owner_rule, basis, support, population, min_users)
                            values (?, 2, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            indicator,
                            place == 0 ? "headline" : "way-" + place,
                            place,
                            way.users(),
                            way.ownerRule(),
                            way.basis(),
                            way.support(),
                            way.population(),
                            way.minUsers())
                    .update();
        }
        jdbc.sql(
                        "update indicator.definition_version set valid_from = '2020-01-01' where indicator = ? and version = 2")
                .param(indicator)
                .update();
    }

    /** A province that cuts through communes, with masts on the edges of all. */
    private void overlap() {
        jdbc.sql("""
                        insert into territory.area (code, level, name, recorded_from, boundary)
                        values ('OVER', 'PROVINCE', 'Over', '2015-01-01', st_multi(st_makeenvelope(94.9, 4.9, 95.12, 5.02, 4326)))
                        """).update();
        jdbc.sql("update territory.area_piece set recorded_from = '2015-01-01' where recorded_from > '2016-01-01'")
                .update();
        jdbc.sql("""
                        insert into asset.asset (kind, code, owner, geometry, recorded_from)
                        select k, 'W1-EDGE-' || n, 'VIE', st_setsrid(st_makepoint(95.04 + n * 0.005, 5.02), 4326), '2020-01-01'
                          from generate_series(0, 4) n, unnest(array['SITE', 'MAST', 'POLE']) k
                        """).update();
        jdbc.sql("""
                        insert into sharing.tenancy (asset_id, organisation, used, recorded_from)
                        select a.id, o, true, '2020-01-01' from asset.asset a, unnest(array['MOB', 'GTE']) o where a.code like 'W1-EDGE-%'
                        """).update();
    }

    /**
     * A transaction never stands among those that its own snapshot has still to see, so what was written is taken off the list by hand, and the snapshot
     * is put to its beginning.
     */
    private void sumUp() {
        summing.goOn();
        jdbc.sql("delete from platform.change").update();
        jdbc.sql(
                        "update indicator.sum_until set snapshot = concat(pg_current_xact_id(), ':', pg_current_xact_id(), ':')")
                .update();
    }

    private void edit() {
        List<String> edits = List.of(
                "update asset.asset set in_use_from = '2021-03-01' where status <> 'RETIRED' and id in (:some)",
                "update asset.asset set owner = 'MOB', poles = 7 where kind = 'POLE_LINE' and id in (:some)",
                "update asset.asset set geometry = st_translate(geometry, 0.05, 0) where id in (:some)",
                "update asset.asset set valid_from = '2022-06-01', geometry = st_translate(geometry, 0.051, 0), owner = 'POW' where id in (:some)",
                "update asset.asset set status = 'RETIRED', retired_on = '2026-02-01' where status = 'ACTIVE' and id in (:some)",
                "update asset.asset m set site_id = (select s.id from asset.asset s where s.kind = 'SITE' and s.code ~ '^W' order by md5(s.id::text || m.id) limit 1)"
                        + " where kind = 'MAST' and id in (:some)",
                "update asset.asset p set line_id = (select l.id from asset.asset l where l.kind = 'POLE_LINE' and l.code ~ '^W' order by md5(l.id::text || p.id) limit 1)"
                        + ", sequence = null where kind = 'POLE' and id in (:some)",
                "update sharing.tenancy set used_to = coalesce(used_from, '2019-01-01') + 900 where used and asset_id in (:some)",
                "update sharing.tenancy set restricted = not restricted where asset_id in (:some)",
                "update sharing.tenancy set contract_from = '2020-02-02', contract_to = '2023-02-02', contract_number = 'X' where asset_id in (:some)",
                "insert into sharing.tenancy (asset_id, organisation, used_from, reported_by_owner) select id, 'TOW', '2024-05-05', true from asset.asset a where id in (:some)"
                        + " and not exists (select from sharing.tenancy t where t.asset_id = a.id and t.organisation = 'TOW')",
                """
                insert into asset.joined (asset_id, kept_id)
                select a.id, k.id
                  from (select id, kind, row_number() over (partition by kind order by id) as n from asset.asset where kind in ('SITE', 'MAST') and id in (:some)) a
                  join (select id, kind, row_number() over (partition by kind order by id) as n from asset.asset where kind in ('SITE', 'MAST') and id in (:some)) k
                    on k.kind = a.kind and k.n = a.n + 1
                 where a.n % 2 = 1 and not exists (select from asset.joined j where j.asset_id in (a.id, k.id) or j.kept_id in (a.id, k.id))
                """,
                "update asset.joined set kept_id = null where asset_id in (:some)");
        for (String edit : edits) {
            List<Object> some =
                    new ArrayList<>(jdbc.sql("select id from asset.asset where code ~ '^W' order by random() limit 24")
                            .query()
                            .singleColumn());
            jdbc.sql(edit).param("some", some).update();
        }
    }
}
