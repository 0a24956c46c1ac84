package org.dungchung.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.read;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Until 30 June 2025 two communes, T1 and T2, side by side, each 0.2° wide. From 1 July 2025 T1 is divided: its west keeps the name and
 * gets the new code T3, its east and all of T2 become another commune, to which the code T1 is given anew.
 */
@HttpTest
class TerritoryInTimeTests {

    private static final String BEFORE = "&boundaries=2025-06-30";
    private static final String AFTER = "&boundaries=2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void areas() {
        area("T1", "60 0, 60.2 0, 60.2 0.1, 60 0.1, 60 0", null, "2025-06-30");
        area("T2", "60.2 0, 60.4 0, 60.4 0.1, 60.2 0.1, 60.2 0", null, "2025-06-30");
        area("T3", "60 0, 60.1 0, 60.1 0.1, 60 0.1, 60 0", "2025-07-01", null);
        area("T1", "60.1 0, 60.4 0, 60.4 0.1, 60.1 0.1, 60.1 0", "2025-07-01", null);
        var world = new World(jdbc).organisation("TA", "NETWORK_OPERATOR");
        world.point("MAST", "T-WEST", "TA", 60.05, 0.05);
        world.point("MAST", "T-EAST", "TA", 60.15, 0.05);
        world.point("MAST", "T-FAR", "TA", 60.35, 0.05);
    }

    @Test
    void anAssetIsReportedInTheAreaOfEitherDay() {
        assertThat(codesIn("T1" + BEFORE)).containsExactlyInAnyOrder("T-WEST", "T-EAST");
        assertThat(codesIn("T1" + AFTER)).containsExactlyInAnyOrder("T-EAST", "T-FAR");
        assertThat(codesIn("T3" + AFTER)).containsExactly("T-WEST");
        assertThat(get("/api/assets?area=T3" + BEFORE)).hasStatus(404);
    }

    @Test
    void areasAreFeaturesOfTheirDayPageByPage() {
        var all = get("/api/areas/features?level=COMMUNE&bbox=60,0,60.4,0.1&fields=code,parent" + AFTER);
        assertThat(all).hasStatusOk().bodyJson().extractingPath("$.areas").isEqualTo(2);
        assertThat(all)
                .bodyJson()
                .extractingPath("$.features[*].properties.code")
                .asArray()
                .containsExactlyInAnyOrder("T1", "T3");
        assertThat(all).bodyJson().doesNotHavePath("$.features[0].properties.name");
        assertThat(all).bodyJson().extractingPath("$.features[0].geometry.type").isEqualTo("MultiPolygon");
        String page = "/api/areas/features?bbox=60,0,60.4,0.1&limit=1";
        var first = get(page + BEFORE);
        assertThat(first).bodyJson().extractingPath("$.features").asArray().hasSize(1);
        String next = read(first, "$.next");
        var second = get(page + "&after=" + next + BEFORE);
        assertThat(second).bodyJson().extractingPath("$.features").asArray().hasSize(1);
        assertThat(read(second, "$.features[0].id")).isNotEqualTo(read(first, "$.features[0].id"));
        assertThat(get("/api/areas/features?code=T3" + BEFORE))
                .bodyJson()
                .extractingPath("$.areas")
                .isEqualTo(0);
        assertThat(get("/api/areas/features?area=T3" + BEFORE)).hasStatus(404);
    }

    @Test
    void predecessorsAndSuccessorsComeOfTheGroundTheyShare() {
        var successors = get("/api/areas/T1/relations?boundaries=2025-06-30");
        assertThat(successors)
                .bodyJson()
                .extractingPath("$[*].relation")
                .asArray()
                .containsOnly("SUCCESSOR");
        assertThat(shares(successors)).containsExactly("T1 0.50 0.33", "T3 0.50 1.00");
        var predecessors = get("/api/areas/T1/relations?boundaries=2025-07-01");
        assertThat(predecessors)
                .bodyJson()
                .extractingPath("$[*].relation")
                .asArray()
                .containsOnly("PREDECESSOR");
        assertThat(shares(predecessors)).containsExactly("T2 0.67 1.00", "T1 0.33 0.50");
        assertThat(get("/api/areas/T2/relations?boundaries=2025-07-01")).hasStatus(404);
    }

    @Test
    void aSliverBetweenNeighboursIsNoRelation() {
        area("T4", "60.39999 0, 60.6 0, 60.6 0.1, 60.39999 0.1, 60.39999 0", "2025-07-01", null);
        assertThat(shares(get("/api/areas/T4/relations?boundaries=2025-07-01"))).isEmpty();
    }

    private List<String> codesIn(String area) {
        return paths(get("/api/assets?kind=MAST&area=" + area), "$.features[*].properties.code");
    }

    /** Each relation as code, share of the asked area, share of the other. */
    private static List<String> shares(MvcTestResult answer) {
        List<Map<String, Object>> relations = paths(answer, "$[*]");
        return relations.stream()
                .map(one -> "%s %.2f %.2f"
                        .formatted(one.get("code"), number(one.get("shareOfArea")), number(one.get("shareOfOther"))))
                .toList();
    }

    private static double number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }

    private static <T> List<T> paths(MvcTestResult answer, String path) {
        assertThat(answer).hasStatusOk();
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }

    private void area(String code, String ring, @Nullable String from, @Nullable String to) {
        jdbc.sql("""
                insert into territory.area (code, level, name, valid_from, valid_to, boundary, recorded_from)
                values (?, 'COMMUNE', ?, cast(? as date), cast(? as date), st_multi(st_geomfromtext(?, 4326)), '2020-01-01')""")
                .param(code)
                .param(code + " area")
                .param(from)
                .param(to)
                .param("POLYGON ((" + ring + "))")
                .update();
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(SignIn.asInspector()).exchange();
    }
}
