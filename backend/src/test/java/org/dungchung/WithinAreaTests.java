package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Two provinces side by side, and a planner who acts within the western one. */
@HttpTest
class WithinAreaTests {

    private static final RequestPostProcessor PLANNER = SignIn.as(new Caller("planner", Role.PLANNER, null, "W7"));
    private static final String MAST = """
            {"kind": "MAST", "code": "%s", "owner": "WITHIN", "geometry": {"type": "Point", "coordinates": [%s, 0.5]}, "reason": "x"}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Api api;
    private UUID west;
    private UUID east;

    @BeforeEach
    void twoProvinces() {
        api = new Api(mvc);
        var world = new World(jdbc)
                .organisation("WITHIN", "TOWER_COMPANY")
                .area("W7", "PROVINCE", null, "POLYGON((9 0, 10 0, 10 1, 9 1, 9 0))")
                .area("W70", "COMMUNE", "W7", "POLYGON((9 0, 10 0, 10 1, 9 1, 9 0))")
                .area("E7", "PROVINCE", null, "POLYGON((10 0, 11 0, 11 1, 10 1, 10 0))")
                .area("E70", "COMMUNE", "E7", "POLYGON((10 0, 11 0, 11 1, 10 1, 10 0))");
        west = world.point("MAST", "W", "WITHIN", 9.5, 0.5);
        east = world.point("MAST", "E", "WITHIN", 10.5, 0.5);
    }

    @Test
    void anAssetIsRecordedInsideAndSeenOutside() {
        assertThat(api.post("/api/assets", MAST.formatted("W2", "9.6"), PLANNER))
                .hasStatus(201);
        assertThat(api.get("/api/assets/" + east, PLANNER)).hasStatusOk();
    }

    @Test
    void anAssetIsNotRecordedOutside() {
        assertRefused(api.post("/api/assets", MAST.formatted("E2", "10.6"), PLANNER));
    }

    @Test
    void anAssetOutsideIsNotPulledInside() {
        assertRefused(api.put("/api/assets/" + east, MAST.formatted("E", "9.7"), "\"0\"", PLANNER));
    }

    @Test
    void anAssetInsideIsNotPushedOutside() {
        assertRefused(api.put("/api/assets/" + west, MAST.formatted("W", "10.7"), "\"0\"", PLANNER));
    }

    @Test
    void noTenancyIsRecordedOfAnAssetOutside() {
        assertRefused(api.post("/api/assets/" + east + "/tenancies", """
                {"organisation": "WITHIN", "places": 1, "usedFrom": "2024-01-01", "reason": "x"}""", PLANNER));
    }

    @Test
    void noStationIsPutOnAnAssetOutside() {
        assertRefused(api.post("/api/assets/" + east + "/stations", """
                {"operator": "WITHIN", "technology": "4G", "rangeM": 900, "onAirFrom": "2024-01-01", "reason": "x"}""", PLANNER));
    }

    @Test
    void noDocumentIsSentForAnAssetOutside() {
        assertThat(send(west, PLANNER)).hasStatus(201);
        assertRefused(send(east, PLANNER));
    }

    @Test
    void noDocumentOfAnAssetOutsideIsTakenOutOfUse() {
        String path = "/api/documents/" + read(send(east, SignIn.asPlanner()), "$.id") + "/retirement";
        assertRefused(api.put(path, "{\"retired\": true, \"reason\": \"x\"}", "\"0\"", PLANNER));
    }

    @Test
    void aHamletBelongsWhereTheRegisterSaysSo() {
        assertThat(api.post("/api/hamlets", hamlet("W7", "W70", 9.5), PLANNER)).hasStatus(201);
        assertRefused(api.post("/api/hamlets", hamlet("E7", "E70", 9.5), PLANNER));
    }

    @Test
    void aCommuneOfficeCorrectsTheHamletsOfItsAreaAndNothingElse() {
        var commune = SignIn.asCommune("W70");
        String made = Api.locationOf(api.post("/api/hamlets", hamlet("W7", "W70", 9.5), PLANNER));
        String corrected = hamlet("W7", "W70", 9.5)
                .replace("{\"province\"", "{\"population\": 812, \"reason\": \"x\", \"province\"");
        assertThat(api.put(made, corrected, "\"0\"", commune)).hasStatusOk();
        assertProblem(api.put("/api/assets/" + west, MAST.formatted("W", "9.5"), "\"0\"", commune), 403, "not-allowed");
        assertProblem(api.post("/api/hamlets", hamlet("W7", "W70", 9.5), commune), 403, "not-allowed");
    }

    @Test
    void aCommuneOfficeIsToldTheFiguresOfItsAreaAndNoOthers() {
        var commune = SignIn.asCommune("W70");
        var figure = api.get("/api/indicators/mast-sharing?area=W70", commune);
        assertThat(figure).hasStatusOk();
        assertThat(read(figure, "$.denominator")).startsWith("1");
        for (String question : List.of(
                "/api/indicators/mast-sharing?area=E70", "/api/indicators/mast-sharing", "/api/coverage?area=W7")) {
            assertProblem(api.get(question, commune), 403, "outside-area");
        }
        assertThat(api.get("/api/coverage?area=W70", commune)).hasStatusOk();
    }

    @Test
    void aZoneOutsideIsRefused() {
        assertRefused(api.post("/api/zones", """
                {"code": "Z", "kind": "URBAN", "name": "Z", "validFrom": "2020-01-01", "boundary": {"type": "Polygon",
                 "coordinates": [[[10.1, 0.1], [10.2, 0.1], [10.2, 0.2], [10.1, 0.1]]]}}""", PLANNER));
    }

    private MvcTestResult send(UUID asset, RequestPostProcessor who) {
        return mvc.post()
                .uri("/api/assets/" + asset + "/documents")
                .multipart()
                .part(new MockPart("file", "a.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8)))
                .with(who)
                .exchange();
    }

    private static String hamlet(String province, String commune, double longitude) {
        return """
                {"province": "%s", "commune": "%s", "code": "%s-1", "name": "Một", "validFrom": "2020-01-01",
                 "centre": {"type": "Point", "coordinates": [%s, 0.5]}}""".formatted(province, commune, commune, longitude);
    }

    private static void assertRefused(MvcTestResult answer) {
        assertProblem(answer, 403, "outside-area");
        assertThat(read(answer, "$.area")).isEqualTo("W7");
        assertThat(read(answer, "$.detail")).contains("W7");
    }
}
