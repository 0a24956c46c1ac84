package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.platform.SqlFile;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Case j: of MOB's 100 km of new routes 10 km are shared and 25 km lie beside VIE's, 10 of them 35 m away. */
@HttpTest
class SameDirectionHttpTests {

    private static final String NEW = "?area=77001&since=2024-02-07";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;

    @BeforeEach
    void newRoutes() {
        api = new Api(mvc);
        jdbc.sql(SqlFile.read(BatchWorld.class, "same-direction.sql")).update();
        new BatchWorld(jdbc).area("77001", "COMMUNE", new double[] {104.9, 8.9, 107, 9.5}, null, null);
    }

    @Test
    void routesBesideOthersCountAgainstThoseThatAreShared() {
        assertThat(number("", "sharedKm")).isEqualTo(10, within(1e-3));
        assertThat(number("", "besideKm")).isEqualTo(25, within(1e-3));
        assertThat(number("", "allKm")).isEqualTo(100, within(1e-3));
        assertThat(number("", "ratio")).isEqualTo(10.0 / 35, within(1e-6));
        assertThat(number("", "nearRatio")).isEqualTo(0.4, within(1e-6));
    }

    @Test
    void twentyMetresEverywhereLeaveOutTheOtherSideOfTheRoad() {
        assertThat(number("&outsideM=20", "ratio")).isEqualTo(0.4, within(1e-6));
    }

    @Test
    void inTownsTheOtherSideOfTheRoadIsTooFar() {
        jdbc.sql("insert into territory.zone (code, kind, name, boundary)"
                        + " values ('U1', 'URBAN', 'Town', st_multi(st_makeenvelope(104.9, 8.9, 107, 9.5, 4326)))")
                .update();
        assertThat(number("", "ratio")).isEqualTo(0.4, within(1e-6));
    }

    @Test
    void whatCrossesOrIsTooShortIsNotBeside() {
        assertThat(number("&leastM=1001", "besideKm")).isZero();
        jdbc.sql(
                        "update asset.asset set geometry = st_rotate(geometry, pi() / 2, st_centroid(geometry)) where code ~ '^N\\d+$'")
                .update();
        assertThat(number("", "besideKm")).isEqualTo(10, within(1e-3));
    }

    @Test
    void eachStretchNamesBothRoutesAndWhereToLook() {
        var answer = api.get("/api/same-direction/stretches" + NEW + "&limit=3", SignIn.asInspector());
        assertThat(answer).bodyJson().isLenientlyEqualTo("{\"total\": 25}");
        assertThat(answer).bodyJson().extractingPath("$.stretches.length()").isEqualTo(3);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.stretches[*].geometry.type")
                .isEqualTo(List.of("LineString", "LineString", "LineString"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.stretches[0]")
                .asMap()
                .containsEntry("group", "MOB")
                .containsEntry("otherGroup", "VIE");
    }

    @Test
    void routesOfUnknownAgeStandBeside() {
        jdbc.sql("update asset.asset set built_on = null, in_use_from = null where code = 'X1'")
                .update();
        assertThat(number("", "unknownKm")).isEqualTo(1, within(1e-3));
        assertThat(number("", "allKm")).isEqualTo(99, within(1e-3));
    }

    @Test
    void onlyTheAuthorityIsToldAndOnlyWhatCanBeAsked() {
        assertProblem(api.get("/api/same-direction" + NEW, SignIn.asOperator("VIE")), 403, "not-allowed");
        assertFault(api.get("/api/same-direction" + NEW + "&headingDeg=91", SignIn.asPlanner()), 400, "headingDeg");
        assertProblem(api.get("/api/same-direction?area=none", SignIn.asPlanner()), 404, "unknown-area");
    }

    private double number(String further, String name) {
        var answer = api.get("/api/same-direction" + NEW + further, SignIn.asInspector());
        assertThat(answer).hasStatusOk();
        String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return ((Number) JsonPath.read(body, "$." + name)).doubleValue();
    }
}
