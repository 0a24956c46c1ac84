package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Ducts, supports of cables and stations are recorded, changed and ended one by one. */
@HttpTest
class PartEditingHttpTests {

    private static final RequestPostProcessor RED = SignIn.asOperator("RED");
    private static final RequestPostProcessor BLUE = SignIn.asOperator("BLUE");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID section;
    UUID cable;
    UUID pole;
    UUID mast;

    @BeforeEach
    void street() {
        api = new Api(mvc);
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        section = world.line("DUCT_SECTION", "D1", "RED", "LINESTRING(105 10, 105.001 10)");
        cable = world.line("CABLE", "C1", "RED", "LINESTRING(105 10, 105.001 10)");
        pole = world.point("POLE", "P1", "RED", 105, 10);
        mast = world.point("MAST", "M1", "RED", 105, 10);
    }

    @Test
    void whoDidNotSeeTheLastVersionGetsBoth() {
        String id = read(api.post(ducts(), "{\"name\": \"A1\"}", RED), "$.id");
        String form = "{\"name\": \"A2\", \"reason\": \"x\"}";
        assertProblem(api.put("/api/ducts/" + id, form, null, RED), 428, "precondition-required");
        assertThat(api.put("/api/ducts/" + id, form, "\"0\"", RED)).hasStatusOk();
        var stale = api.put("/api/ducts/" + id, form.replace("A2", "A3"), "\"0\"", RED);
        assertProblem(stale, 412, "stale-version");
        assertThat(read(stale, "$.current.name")).isEqualTo("A2");
        assertThat(read(stale, "$.yours.name")).isEqualTo("A3");
        var staleRemoval = api.put(
                "/api/parts/" + id + "/removal", "{\"removedOn\": \"2025-06-30\", \"reason\": \"x\"}", "\"0\"", RED);
        assertProblem(staleRemoval, 412, "stale-version");
    }

    @Test
    void anEndIsADayAndOnlyAnEndThatIsThereIsTakenBack() {
        String id = read(api.post(ducts(), "{\"name\": \"A1\"}", RED), "$.id");
        String removal = "/api/parts/" + id + "/removal";
        String noDay = "{\"reason\": \"x\"}";
        assertProblem(api.put(removal, noDay, "\"0\"", RED), 400, "invalid-input");
        assertThat(api.put(removal, "{\"removedOn\": \"2025-06-30\", \"reason\": \"x\"}", "\"0\"", RED))
                .hasStatusOk();
        assertThat(api.put(removal, noDay, "\"1\"", RED)).hasStatusOk();
        assertThat(api.get("/api/parts/" + id + "/history", SignIn.asInspector()))
                .hasStatusOk();
    }

    @Test
    void aCableRunsOverWhatItsOwnerSees() {
        UUID hidden = world.point("POLE", "P2", "BLUE", 105, 10);
        world.set(hidden, "offered = false");
        String uri = "/api/assets/" + cable + "/supports";
        String form = "{\"support\": \"%s\", \"sequence\": 1}";
        var made = api.post(uri, form.formatted(pole), RED);
        assertThat(made).hasStatus(201);
        assertProblem(api.post(uri, form.formatted(hidden), RED), 400, "invalid-input");
        assertProblem(api.post(uri, form.formatted(UUID.randomUUID()), RED), 400, "invalid-input");
        assertProblem(api.post(uri, form.formatted(pole), BLUE), 403, "not-your-asset");
        String moved = "{\"support\": \"%s\", \"sequence\": 2, \"reason\": \"counted again\"}".formatted(pole);
        assertThat(api.put("/api/supports/" + read(made, "$.id"), moved, "\"0\"", RED))
                .hasStatusOk();
        assertThat(read(api.get(uri, RED), "$[*].sequence")).isEqualTo("[2]");
        assertThat(read(api.get(uri, BLUE), "$")).isEqualTo("[]");

        String removal = "{\"removedOn\": \"2025-06-30\", \"reason\": \"moved\"}";
        assertThat(api.put("/api/parts/" + read(made, "$.id") + "/removal", removal, "\"1\"", RED))
                .hasStatusOk();
        assertThat(read(api.get(uri, RED), "$")).as("what is there").isEqualTo("[]");
        assertThat(api.post(uri, form.formatted(pole), RED)).as("it may return").hasStatus(201);
    }

    @Test
    void aStationIsItsOperatorsAndEndsWithItsLastDayOnAir() {
        String uri = "/api/assets/" + mast + "/stations";
        String form =
                "{\"operator\": \"BLUE\", \"technology\": \"4G\", \"rangeM\": 1500, \"onAirFrom\": \"2024-01-01\", \"reason\": \"new\"}";
        assertProblem(api.post(uri, form, RED), 403, "not-your-asset");
        String id = read(api.post(uri, form, BLUE), "$.id");
        world.set(mast, "offered = false");
        assertThat(api.put("/api/stations/" + id, form.replace("1500", "1200"), "\"0\"", BLUE))
                .hasStatusOk();
        assertProblem(
                api.put("/api/stations/" + id, form.replace("BLUE", "RED"), "\"1\"", BLUE), 403, "not-your-asset");
        assertProblem(api.put("/api/stations/" + id, form, "\"1\"", RED), 403, "not-your-asset");
        var ended = api.put(
                "/api/parts/" + id + "/removal", "{\"removedOn\": \"2025-07-01\", \"reason\": \"off\"}", "\"1\"", BLUE);
        assertThat(read(ended, "$.onAirTo")).isEqualTo("2025-06-30");
        assertThat(read(api.get(uri, RED), "$[*].operator"))
                .as("the mast's owner")
                .isEqualTo("[\"BLUE\"]");
    }

    @Test
    void nothingIsRecordedOfWhatTheCallerDoesNotSee() {
        world.set(section, "offered = false");
        assertProblem(api.post(ducts(), "{\"name\": \"A1\"}", BLUE), 404, "unknown-asset");
        assertProblem(api.get("/api/assets/" + section + "/stations", BLUE), 404, "unknown-asset");
        assertProblem(api.get("/api/parts/" + section, SignIn.asPlanner()), 404, "unknown-asset-part");
        assertThat(api.post(ducts(), "{\"name\": \"A1\"}", SignIn.asInspector()))
                .hasStatus(403);
    }

    private String ducts() {
        return "/api/assets/" + section + "/ducts";
    }
}
