package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an operator may say that its assets are part of. */
@HttpTest
class PartHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;

    @BeforeEach
    void twoOperators() {
        api = new Api(mvc);
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
    }

    @Test
    void anOperatorNamesNoSiteThatItDoesNotSeeAndNoLineOfAnother() {
        UUID site = world.point("SITE", "S1", "RED", 105, 10);
        UUID line = world.line("POLE_LINE", "L1", "RED", "LINESTRING(105 10, 105.1 10)");
        var blue = SignIn.asOperator("BLUE");
        String form = """
                {"kind": "MAST", "code": "M9", "site": "%s", "reason": "new", "geometry": {"type": "Point", "coordinates": [105, 10]}}""";
        var stands = api.post("/api/assets", form.formatted(site), blue);
        assertThat(stands).hasStatus(201);
        String own = String.valueOf(stands.getResponse().getHeader("Location"));
        world.set(site, "offered = false");

        UUID absent = UUID.randomUUID();
        assertSameRefusal(form.replace("M9", "M8"), site, absent);
        assertSameRefusal(form.replace("MAST", "POLE").replace("site", "line"), line, absent);
        assertThat(api.put(own, form.formatted(site), "\"0\"", blue)).hasStatusOk();
        UUID other = world.point("SITE", "S2", "RED", 105, 10);
        world.set(other, "offered = false");
        assertProblem(api.put(own, form.formatted(other), "\"0\"", blue), 400, "invalid-input");
    }

    @Test
    void nothingIsInUseBeforeItIsBuilt() {
        String form = """
                {"kind": "MAST", "code": "M9", "owner": "RED", "builtOn": "2024-05-01", "inUseFrom": "%s",
                 "reason": "new", "geometry": {"type": "Point", "coordinates": [105, 10]}}""";
        var refused = api.post("/api/assets", form.formatted("2024-04-30"), SignIn.asPlanner());
        assertProblem(refused, 400, "invalid-input");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("inUseFrom");
        assertThat(api.post("/api/assets", form.formatted("2024-05-01"), SignIn.asPlanner()))
                .hasStatus(201);
    }

    private void assertSameRefusal(String form, UUID hidden, UUID absent) {
        var refused = api.post("/api/assets", form.formatted(hidden), SignIn.asOperator("BLUE"));
        assertProblem(refused, 400, "invalid-input");
        assertThat(detailOf(refused).replace(hidden.toString(), absent.toString()))
                .isEqualTo(detailOf(api.post("/api/assets", form.formatted(absent), SignIn.asOperator("BLUE"))));
    }

    private static String detailOf(MvcTestResult answer) {
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.detail");
    }
}
