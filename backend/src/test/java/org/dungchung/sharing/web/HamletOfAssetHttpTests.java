package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A commune of a tenth of a degree with three hamlets from west to east: A with a settled area, B with a boundary, C with a centre only. So what lies between is nearest to one
 * of their points.
 */
@HttpTest
class HamletOfAssetHttpTests {

    private static final String OF = "$.properties.hamlet.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID settled;
    UUID bounded;
    UUID nearC;
    UUID nearA;
    UUID nearB;

    @BeforeEach
    void threeHamlets() {
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .area("HAM", "PROVINCE", null, "POLYGON((0 0, 0.1 0, 0.1 0.1, 0 0.1, 0 0))")
                .area("HAM01", "COMMUNE", "HAM", "POLYGON((0 0, 0.1 0, 0.1 0.1, 0 0.1, 0 0))");
        hamlet("HA", 0.01, "POLYGON((0.005 0.005, 0.015 0.005, 0.015 0.015, 0.005 0.015, 0.005 0.005))", null);
        hamlet("HB", 0.05, null, "POLYGON((0.045 0.045, 0.055 0.045, 0.055 0.055, 0.045 0.055, 0.045 0.045))");
        hamlet("HC", 0.09, null, null);
        settled = world.point("MAST", "IN-A", "RED", 0.012, 0.012);
        bounded = world.point("POLE", "IN-B", "RED", 0.052, 0.052);
        nearC = world.point("SITE", "NEAR-C", "RED", 0.08, 0.08);
        nearA = world.line("POLE_LINE", "NEAR-A", "RED", "LINESTRING(0.005 0.03, 0.025 0.03)");
        nearB = world.point("MANHOLE", "NEAR-B", "RED", 0.05, 0.08);
    }

    @Test
    void anAssetSaysItsHamletAndHowItWasFound() {
        assertHamlet(settled, "HA", "SETTLED_AREA");
        assertHamlet(bounded, "HB", "BOUNDARY");
        assertHamlet(nearC, "HC", "DERIVED_BOUNDARY");
        assertHamlet(nearA, "HA", "DERIVED_BOUNDARY");
        assertThat(read("/api/assets/" + nearB, "$.properties.hamlet")).isNull();
        assertThat(read("/api/assets/" + settled + "?boundaries=1999-12-31", "$.properties.hamlet"))
                .isNull();
        assertThat(read("/api/assets/" + settled, OF + "name")).isEqualTo("HA hamlet");
    }

    @Test
    void aDerivedHamletIsTheOneInWhoseDerivedBoundaryItLies() {
        assertThat(jdbc.sql("""
                select count(*) filter (where l.code is distinct from d.code) as differing, count(d.code) as within
                  from generate_series(1, 40) x
                 cross join generate_series(1, 40) y
                 cross join lateral (select st_setsrid(st_point(x * 0.0024 + 0.0007, y * 0.0024 + 0.0003), 4326)) p (point)
                  left join territory.v_hamlet_boundary_at('HAM01', current_date, 'infinity') d on d.derived and st_intersects(d.boundary, p.point)
                  left join territory.v_hamlet_of(p.point, 'HAM01', current_date, 'infinity') l on l.found_by = 'DERIVED_BOUNDARY'
                 where not st_intersects(p.point, st_geomfromtext('POLYGON((0.005 0.005, 0.015 0.005, 0.015 0.015, 0.005 0.015, 0.005 0.005))', 4326))""")
                        .query((row, number) -> List.of(row.getLong("differing"), row.getLong("within") > 500))
                        .single())
                .isEqualTo(List.of(0L, true));
    }

    @Test
    void theListSaysItTooAndFiltersByIt() {
        assertThat(codes("/api/assets?area=HAM&hamlet=HA", SignIn.asPlanner()))
                .containsExactlyInAnyOrder("IN-A", "NEAR-A");
        assertThat(codes("/api/assets?hamlet=HB&owner=RED", SignIn.asPlanner())).containsExactly("IN-B");
        assertThat(codes("/api/assets?hamlet=HC&owner=RED", SignIn.asPlanner())).containsExactly("NEAR-C");
        assertThat(read("/api/assets?area=HAM&hamlet=HC&fields=hamlet", "$.features[0].properties.hamlet.foundBy"))
                .isEqualTo("DERIVED_BOUNDARY");
        assertThat(read("/api/assets?area=HAM&fields=code&hamlet=HC", "$.features[0].properties"))
                .isEqualTo(Map.of("code", "NEAR-C"));
        assertProblem(new Api(mvc).get("/api/assets?hamlet=NONE", SignIn.asPlanner()), 422, "unknown-hamlet");
        assertProblem(
                new Api(mvc).get("/api/assets?hamlet=HA&boundaries=1999-12-31", SignIn.asPlanner()),
                422,
                "unknown-hamlet");
    }

    @Test
    void othersAssetsAreFilteredAsFarAsTheyAreSeenAndSayNoHamlet() {
        var blue = SignIn.asOperator("BLUE");
        world.set(settled, "offered = false");
        assertThat(codes("/api/assets?hamlet=HA&area=HAM", SignIn.asOperator("RED")))
                .hasSize(2);
        assertThat(codes("/api/assets?hamlet=HA&area=HAM", blue)).hasSize(1);
        assertThat(text("/api/assets?hamlet=HA&area=HAM", blue)).doesNotContain("hamlet");
    }

    @Test
    void anExportHasItWhereSomebodyAsks() {
        assertThat(text("/api/exports/masts?format=csv&lang=en&area=HAM&hamlets=true"))
                .contains("Hamlet code", "Hamlet name", "Hamlet found by", "HA,HA hamlet,SETTLED_AREA");
        assertThat(text("/api/exports/masts?format=csv&lang=en&area=HAM")).doesNotContain("Hamlet", "Commune");
    }

    /** On the edge between two communes the one with the smaller code has it, as in figures. */
    @Test
    void anExportSaysTheCommuneOfThoseDays() {
        world.area("HAM00", "COMMUNE", "HAM", "POLYGON((0 0.1, 0.1 0.1, 0.1 0.2, 0 0.2, 0 0.1))");
        world.point("MAST", "EDGE", "BLUE", 0.05, 0.1);
        world.point("MAST", "SEA", "RED", 0.5, 0.5);
        String table = text("/api/exports/masts?format=csv&lang=en&hamlets=true");
        assertThat(table).contains("Commune code by position,Commune name by position,");
        assertThat(commune(table, "IN-A")).isEqualTo("HAM01,HAM01 area");
        assertThat(commune(table, "EDGE")).isEqualTo("HAM00,HAM00 area");
        assertThat(commune(table, "SEA")).isEqualTo(",");
        assertThat(commune(text("/api/exports/masts?format=csv&lang=en&hamlets=true&boundaries=1999-12-31"), "IN-A"))
                .isEqualTo(",");
        assertThat(text("/api/exports/masts?format=csv&lang=en&hamlets=true&owner=BLUE", SignIn.asOperator("RED")))
                .as("where it stands is told")
                .contains("HAM00,HAM00 area");
    }

    private static String commune(String table, String code) {
        List<String> heads = List.of(table.lines().findFirst().orElseThrow().split(",", -1));
        int column = heads.indexOf("Commune code by position");
        String[] cells = table.lines()
                .filter(line -> line.contains("," + code + ","))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        return cells[column] + "," + cells[column + 1];
    }

    @Test
    void anExportIsOfAHamletWhereSomebodyAsks() {
        assertThat(text("/api/exports/masts?format=csv&lang=en&hamlet=HA&area=HAM"))
                .contains("IN-A");
        assertThat(read("/api/exports/masts/count?hamlet=HA", "$.rows")).isEqualTo(1);
        assertThat(read("/api/exports/masts/count?hamlet=HB", "$.rows")).isEqualTo(0);
        assertThat(read("/api/exports/pole-lines/count?hamlet=HA", "$.rows")).isEqualTo(1);
        assertThat(read("/api/exports/sites/count?hamlet=HC", "$.rows")).isEqualTo(1);
        world.use(bounded, "BLUE");
        assertThat(read("/api/exports/tenancies/count?hamlet=HB", "$.rows")).isEqualTo(1);
        assertThat(read("/api/exports/tenancies/count?hamlet=HA", "$.rows")).isEqualTo(0);
        world.set(settled, "offered = false");
        assertThat(text("/api/exports/masts/count?hamlet=HA", SignIn.asOperator("BLUE")))
                .contains("\"rows\":0");
        assertProblem(new Api(mvc).get("/api/exports/masts?hamlet=NONE", SignIn.asPlanner()), 422, "unknown-hamlet");
        assertThat(new Api(mvc).get("/api/exports/zones?hamlet=HA", SignIn.asPlanner()))
                .hasStatus(400);
    }

    private void assertHamlet(UUID asset, String code, String foundBy) {
        assertThat(read("/api/assets/" + asset, OF + "code")).isEqualTo(code);
        assertThat(read("/api/assets/" + asset, OF + "foundBy")).isEqualTo(foundBy);
    }

    private void hamlet(String code, double centre, @Nullable String settledArea, @Nullable String boundary) {
        jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, commune_code, centre, settled_area, boundary, valid_from, recorded_from)
                values ('HAM', :code, :code || ' hamlet', 'HAM01', st_setsrid(st_point(:centre, :centre), 4326),
                        st_multi(st_geomfromtext(:settled, 4326)), st_multi(st_geomfromtext(:boundary, 4326)), '2000-01-01', '2020-01-01')""")
                .param("code", code)
                .param("centre", centre)
                .param("settled", settledArea, Types.VARCHAR)
                .param("boundary", boundary, Types.VARCHAR)
                .update();
    }

    private List<String> codes(String uri, RequestPostProcessor who) {
        List<@Nullable String> codes = JsonPath.read(text(uri, who), "$.features[*].properties.code");
        return codes.stream().map(String::valueOf).toList();
    }

    private @Nullable Object read(String uri, String path) {
        return JsonPath.read(text(uri), path);
    }

    private String text(String uri) {
        return text(uri, SignIn.asPlanner());
    }

    private String text(String uri, RequestPostProcessor who) {
        var answer = new Api(mvc).get(uri, who);
        assertThat(answer).as(uri).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
