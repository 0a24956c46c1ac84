package org.dungchung.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dungchung.coverage.Countryside.box;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dungchung.coverage.HamletCoverage.Rule;
import org.dungchung.platform.AsOf;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Generated hamlets and sites, judged a second time by the straightforward statement: cut each settled area with the union of all
 * footprints there are. Slow, without index or short cut, and so a judge of both.
 *
 * <p>Parts agree to a millionth: a side with one corner more is another geodesic.
 */
@PostgisTest
class CoverageAgainstPlainSqlTests {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static final String GENERATE_SITES = """
            insert into asset.asset (kind, code, geometry, recorded_from)
            select 'SITE', 'S' || row_number() over (order by code, path), geom, '2020-01-01'
              from territory.area, st_dump(st_generatepoints(boundary, 20, ascii(right(code, 1))))
             where level = 'COMMUNE'""";

    private static final String GENERATE_STATIONS = """
            insert into asset.station (asset_id, operator, technology, range_m, footprint, recorded_from)
            select id, case when n % 3 = 0 then 'OWN' else 'OTHER' end, t.technology,
                   case when n % 10 <> 0 then t.widest_m * (1 + n % 7) / 7.0 end,
                   case when n % 10 = 0 then st_multi(st_expand(geometry, 0.004 + 0.001 * (n % 4))) end, '2020-01-01'
              from (select id, geometry, substr(code, 2)::int as n from asset.asset) a,
                   (values ('2G', 6000.0, 2), ('3G', 2500, 3), ('4G', 1800, 1), ('5G', 500, 4)) t (technology, widest_m, every)
             where n % t.every = 0""";

    private static final String GENERATE_HAMLETS = """
            insert into territory.hamlet (province_code, code, name, commune_code, centre, settled_area, recorded_from)
            select '77', 'H' || n, 'a hamlet', commune, place,
                   case when n % 12 <> 0 then st_multi(geometry(st_buffer(geography(place), 150 + 40 * (n % 40), 'quad_segs=3'))) end,
                   '2020-01-01'
              from (select code, geom, row_number() over (order by code, path)
                      from territory.area, st_dump(st_generatepoints(boundary, 25, 100 + ascii(right(code, 1))))
                     where level = 'COMMUNE') p (commune, place, n)""";

    private static final String PLAIN = """
            with everything as (
                 select st_union(coalesce(s.footprint, geometry(st_buffer(geography(a.geometry), s.range_m, 'quad_segs=32')))) as footprint
                   from asset.station s join asset.asset a on a.id = s.asset_id
                  where s.technology <> '2G' and (not :own or s.operator = 'OWN'))
            select h.code,
                   h.settled_area is not null as by_area,
                   case when h.settled_area is null then st_intersects(h.centre, e.footprint)::int
                        else st_area(geography(st_intersection(h.settled_area, e.footprint))) / st_area(geography(h.settled_area)) end as part
              from territory.hamlet h, everything e""";

    @Autowired
    CoverageQuery coverage;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        var land = new Countryside(jdbc);
        land.area("77", "PROVINCE", null, box(105, 10, 105.4, 10.3));
        for (int commune = 0; commune < 12; commune++) {
            double west = 105 + 0.1 * (commune % 4);
            int row = commune / 4;
            double south = 10 + 0.1 * row;
            land.area("770" + (char) ('A' + commune), "COMMUNE", "77", box(west, south, west + 0.1, south + 0.1));
        }
        land.operator("OWN");
        land.operator("OTHER");
        jdbc.sql(GENERATE_SITES).update();
        jdbc.sql(GENERATE_STATIONS).update();
        jdbc.sql(GENERATE_HAMLETS).update();
    }

    @Test
    void everybodysStations() {
        compare(List.of(), false);
    }

    @Test
    void oneOperatorsStations() {
        compare(List.of("OWN"), true);
    }

    private void compare(List<String> operators, boolean own) {
        var asOf = new AsOf(DAY, DAY, LocalDate.now(AsOf.ZONE));
        Map<String, HamletCoverage> ours = coverage.of("77", asOf, List.of(), operators).hamlets().stream()
                .collect(Collectors.toMap(HamletCoverage::code, Function.identity()));
        List<Judged> plain =
                jdbc.sql(PLAIN).param("own", own).query(Judged.class).list();

        assertThat(ours).hasSize(300);
        assertThat(plain).hasSize(300).allSatisfy(judged -> agrees(ours.get(judged.code()), judged));
        assertThat(ours.values()).filteredOn(HamletCoverage::covered).hasSizeBetween(30, 270);
    }

    private static void agrees(@Nullable HamletCoverage hamlet, Judged judged) {
        if (hamlet == null) {
            throw new AssertionError("no answer for " + judged.code());
        }
        if (judged.byArea()) {
            assertThat(hamlet.rule()).isEqualTo(Rule.SETTLED_AREA);
            assertThat(hamlet.part()).isCloseTo(judged.part(), within(1e-6));
            assertThat(hamlet.covered()).isEqualTo(judged.part() >= 0.9);
        } else {
            assertThat(hamlet.rule()).isEqualTo(Rule.CENTRE_POINT);
            assertThat(hamlet.covered()).isEqualTo(judged.part() == 1);
        }
    }

    record Judged(String code, boolean byArea, double part) {}
}
