package org.dungchung.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.util.List;
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

/** A commune E1 of province E, since 2000, and what a planner records of zones and of the commune. */
@HttpTest
class ZoneAndAreaEditingHttpTests {

    private static final String ZONE = """
            {"code": "KCN-1", "kind": "INDUSTRIAL", "name": "KCN Một", "document": "12/QĐ", "validFrom": "2020-01-01", "reason": "mới lập",
             "boundary": {"type": "Polygon", "coordinates": [[[60.1, 0.01], [60.2, 0.01], [60.2, 0.02], [60.1, 0.01]]]}}""";

    private static final String AREA = """
            {"name": "Phường Một", "parent": "E", "publishedAreaKm2": 370.5, "validFrom": "%s", "reason": "lên phường"}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    String commune;

    @BeforeEach
    void aCommune() {
        api = new Api(mvc);
        new World(jdbc)
                .area("E", "PROVINCE", null, "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))")
                .area("E1", "COMMUNE", "E", "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))");
        commune = "/api/areas/"
                + jdbc.sql("select id from territory.area where code = 'E1'")
                        .query(UUID.class)
                        .single();
    }

    @Test
    void aZoneIsRecordedCorrectedChangedEndedAndBroughtBack() {
        var made = api.post("/api/zones", ZONE, SignIn.asPlanner());
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"0\"");
        String zone = Api.locationOf(made);
        assertThat(api.put(zone, ZONE.replace("KCN Một", "KCN Hai"), "\"0\"", SignIn.asPlanner()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("KCN Hai");
        var changed = api.postChange(
                zone + "/versions",
                ZONE.replace("2020", "2024").replace("Một", "Ba"),
                "\"1\"",
                SignIn.asAdministrator());
        assertThat(changed).hasStatus(201);
        assertThat(api.get("/api/zones?area=E1&boundaries=2023-12-31", SignIn.asOperator("NOBODY")))
                .bodyJson()
                .isLenientlyEqualTo("{\"zones\": 1, \"features\": [{\"properties\": {\"name\": \"KCN Hai\"}}]}");
        assertThat(api.get("/api/zones?text=kcn ba&kind=INDUSTRIAL&boundaries=2024-01-01", SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$.zones")
                .isEqualTo(1);
        String end = "{\"lastDay\": \"2025-12-31\", \"reason\": \"bãi bỏ\"}";
        assertThat(api.put(Api.locationOf(changed) + "/ending", end, "\"0\"", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.validTo")
                .isEqualTo("2025-12-31");
        assertThat(api.get("/api/zones?area=E1&boundaries=2026-01-01", SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$.zones")
                .isEqualTo(0);
    }

    @Test
    void aZoneIsRestored() {
        UUID id = jdbc.sql("""
                insert into territory.zone (code, kind, name, boundary, recorded_from)
                values ('Z', 'URBAN', 'Cũ', st_multi(st_makeenvelope(60, 0, 60.1, 0.1, 4326)), '2020-01-01') returning id""").query(UUID.class).single();
        String zone = "/api/zones/" + id;
        assertThat(api.put(zone, ZONE, "\"0\"", SignIn.asPlanner())).hasStatusOk();
        String wish = "{\"version\": 0, \"reason\": \"nhầm khu\"}";
        assertProblem(api.put(zone + "/restoration", wish, null, SignIn.asPlanner()), 428, "precondition-required");
        assertThat(api.put(zone + "/restoration", wish, "\"1\"", SignIn.asPlanner()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"code": "Z", "kind": "URBAN", "name": "Cũ", "version": 2, "validFrom": null}""");
        assertThat(api.get(zone + "/history", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$[*].version")
                .asArray()
                .containsExactly(2, 0);
    }

    @Test
    void aZoneHasAKindAndABoundaryAndOnlyTheAuthorityRecordsIt() {
        var answer = api.post("/api/zones", "{\"code\": \"Z\", \"name\": \"Z\"}", SignIn.asPlanner());
        assertFault(answer, 400, "kind");
        assertFault(answer, 400, "boundary");
        assertProblem(api.post("/api/zones", ZONE, SignIn.asInspector()), 403, "not-allowed");
        assertProblem(api.get("/api/zones/" + UUID.randomUUID(), SignIn.asInspector()), 404, "unknown-zone");
        api.post("/api/zones", ZONE, SignIn.asPlanner());
        assertProblem(api.post("/api/zones", ZONE, SignIn.asPlanner()), 409, "overlapping-validity");
    }

    @Test
    void anAreaIsCalledOtherwiseFromADayOnInTheSameBoundaries() {
        assertProblem(
                api.postChange(commune + "/versions", AREA.formatted("2025-07-01"), null, SignIn.asPlanner()),
                428,
                "precondition-required");
        assertThat(api.postChange(commune + "/versions", AREA.formatted("2025-07-01"), "\"0\"", SignIn.asPlanner()))
                .hasStatus(201);
        new World(jdbc).organisation("OP", "NETWORK_OPERATOR").point("MAST", "M", "OP", 60.05, 0.05);
        for (String day : List.of("2025-06-30", "2025-07-01")) {
            assertThat(api.get("/api/areas?parent=E&boundaries=" + day, SignIn.asInspector()))
                    .bodyJson()
                    .extractingPath("$[0].name")
                    .isEqualTo(day.equals("2025-07-01") ? "Phường Một" : "E1 area");
            // Both versions have their pieces, so what stands in them is found on either day.
            assertThat(api.get("/api/assets?area=E1&boundaries=" + day, SignIn.asInspector()))
                    .bodyJson()
                    .extractingPath("$.features[*].properties.code")
                    .asArray()
                    .containsExactly("M");
        }
    }

    @Test
    void anAreaIsCorrectedAndEndedAndBroughtBack() {
        assertFault(
                api.put(commune, AREA.formatted("2000-01-01").replace("\"E\"", "\"X9\""), "\"0\"", SignIn.asPlanner()),
                400,
                "parent");
        assertThat(api.put(commune, AREA.formatted("2001-01-01"), "\"0\"", SignIn.asPlanner()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"code": "E1", "level": "COMMUNE", "name": "Phường Một", "publishedAreaKm2": 370.5, "validFrom": "2001-01-01"}""");
        String end = "{\"lastDay\": \"2025-06-30\", \"reason\": \"sáp nhập\"}";
        assertThat(api.put(commune + "/ending", end, "\"1\"", SignIn.asPlanner()))
                .hasStatusOk();
        assertThat(api.get("/api/assets?area=E1&boundaries=2025-07-01", SignIn.asInspector()))
                .hasStatus(404);
        String wish = "{\"version\": 0, \"reason\": \"nhầm\"}";
        assertThat(api.put(commune + "/restoration", wish, "\"2\"", SignIn.asPlanner()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"name": "E1 area", "validFrom": "2000-01-01", "validTo": null}""");
        assertProblem(
                api.put(commune, AREA.formatted("2000-01-01"), "\"3\"", SignIn.asOperator("OP")), 403, "not-allowed");
    }

    @Test
    void onlyHamletsNameTheirSuccessors() {
        String end = "{\"lastDay\": \"2025-06-30\", \"successors\": [\"E\"], \"reason\": \"sáp nhập\"}";
        assertFault(api.put(commune + "/ending", end, "\"0\"", SignIn.asPlanner()), 400, "successors");
    }
}
