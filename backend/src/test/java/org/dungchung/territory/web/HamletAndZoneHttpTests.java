package org.dungchung.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** A commune 0.3° wide with three hamlets: one with a settled area and a boundary, two with only a centre. */
@HttpTest
class HamletAndZoneHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void hamlets() {
        new World(jdbc)
                .area("H", "PROVINCE", null, "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))")
                .area("H1", "COMMUNE", "H", "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))");
        hamlet("A", 60.05, "POLYGON ((60 0, 60.1 0, 60.1 0.1, 60 0.1, 60 0))");
        hamlet("B", 60.15, null);
        hamlet("C", 60.27, null);
        jdbc.sql("update territory.hamlet set settled_area = st_multi(st_buffer(centre, 0.01)) where code = 'A'")
                .update();
    }

    @Test
    void whatIsDerivedIsFlaggedAndCounted() {
        var answer = get("/api/hamlets?area=H");
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"hamlets": 3, "withoutSettledArea": 2, "derivedBoundaries": 2, "features": [
                  {"properties": {"code": "A", "commune": "H1", "settledArea": "SURVEY", "boundary": "GIVEN"}},
                  {"properties": {"code": "B", "settledArea": null, "boundary": "DERIVED"}},
                  {"properties": {"code": "C", "population": 100, "electrified": true}}]}""");
        assertThat(get("/api/hamlets?area=NONE")).hasStatus(404);
    }

    @Test
    void aMissingBoundaryIsTheGroundNearestToTheHamletOutsideTheGivenOnes() {
        // Between B at 60.15 and C at 60.27 the middle is 60.21; A's boundary ends at 60.1.
        var boxes = jdbc.sql("""
                select code || ' ' || derived || ' ' || round(st_xmin(boundary)::numeric, 2) || '-' || round(st_xmax(boundary)::numeric, 2)
                  from territory.v_hamlet_boundary_at('H1', current_date, 'infinity') order by code""").query(String.class).list();
        assertThat(boxes).containsExactly("A false 60.00-60.10", "B true 60.10-60.21", "C true 60.21-60.30");
        assertThat(jdbc.sql(
                                "select abs(sum(st_area(boundary)) - 0.03) < 1e-9 from territory.v_hamlet_boundary_at('H1', current_date, 'infinity')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void zonesAreThoseOfTheDay() {
        jdbc.sql("""
                insert into territory.zone (code, kind, name, valid_from, boundary)
                values ('Z1', 'URBAN', 'Thị trấn Hòa Bình', '2024-01-01', st_multi(st_makeenvelope(60, 0, 60.1, 0.1, 4326)))""").update();
        assertThat(get("/api/zones?kind=URBAN"))
                .bodyJson()
                .extractingPath("$.features[*].properties.name")
                .asArray()
                .contains("Thị trấn Hòa Bình");
        assertThat(get("/api/zones?boundaries=2023-12-31"))
                .bodyJson()
                .extractingPath("$.features[*].properties.code")
                .asArray()
                .doesNotContain("Z1");
        assertThat(get("/api/zones?kind=RURAL")).hasStatus(400).bodyText().contains("HIGH_AESTHETIC");
    }

    @Test
    void aPageNamesTheNextAndCountsAreOfAll() {
        var first = get("/api/hamlets?area=H&limit=2&fields=code");
        assertThat(first).bodyJson().extractingPath("$.hamlets").isEqualTo(3);
        assertThat(first)
                .bodyJson()
                .extractingPath("$.features[*].properties")
                .asArray()
                .hasSize(2);
        assertThat(first).bodyJson().doesNotHavePath("$.features[0].properties.name");
        String next = JsonPath.read(body(first), "$.next");
        var second = get("/api/hamlets?area=H&limit=2&after=" + next);
        assertThat(second)
                .bodyJson()
                .extractingPath("$.features[*].id")
                .asArray()
                .hasSize(1);
        assertThat(second).bodyJson().doesNotHavePath("$.next");
    }

    @Test
    void hamletsAreFoundByPlaceNameAndType() {
        jdbc.sql("update territory.hamlet set type_word = 'Khóm', name = 'Đường Đào' where code = 'B'")
                .update();
        for (String question :
                List.of("bbox=60.14,0,60.16,0.1", "text=duong dao", "text=KHÓM", "type=khóm", "code=B")) {
            assertThat(get("/api/hamlets?area=H&" + question))
                    .as(question)
                    .bodyJson()
                    .extractingPath("$.features[*].properties.code")
                    .asArray()
                    .containsExactly("B");
        }
        assertThat(get("/api/hamlets?area=H&crs=EPSG:3857&code=B")).bodyJson().isLenientlyEqualTo("""
                {"crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}}""");
        assertProblem(get("/api/hamlets?fields=nonsense"), 400, "unknown-field");
    }

    private void hamlet(String code, double longitude, @Nullable String boundary) {
        jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, commune_code, centre, boundary, population, electrified)
                values ('H', ?, ?, 'H1', st_setsrid(st_point(?, 0.05), 4326), st_multi(st_geomfromtext(?, 4326)), 100, true)""")
                .param(code)
                .param("Ấp " + code)
                .param(longitude)
                .param(boundary)
                .update();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(SignIn.asInspector()).exchange();
    }
}
