package org.dungchung.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.locationOf;
import static org.dungchung.support.Api.read;

import java.util.UUID;
import org.dungchung.identity.Role;
import org.dungchung.support.HttpTest;
import org.junit.jupiter.api.Test;

/** Inspections: planned, read, planned otherwise, ended. */
@HttpTest
class InspectionHttpTests extends InspectionWorld {

    @Test
    void theStopsAreInTheOrderOfTheRouteWithTheirFacts() {
        var made = api.post(
                "/api/inspections",
                plan(masts.get(2), masts.get(0), masts.get(3), masts.get(1), masts.get(2)),
                INSPECTOR);
        assertThat(made).as(body(made)).hasStatus(201);
        var told = api.get(locationOf(made), PLANNER);
        assertThat(told.getResponse().getHeader("ETag")).isEqualTo("\"0\"");
        assertThat(read(told, "$.stops[*].code"))
                .isIn("[\"M1\",\"M2\",\"M3\",\"M4\"]", "[\"M4\",\"M3\",\"M2\",\"M1\"]");
        assertThat(Double.parseDouble(read(told, "$.routeM"))).isBetween(3330.0, 3350.0);
        assertThat(read(told, "$.stops[0].distanceM")).isEqualTo("null");
        assertThat(read(told, "$.inspectorName")).isEqualTo("i.inspector");
        String first = "$.stops[?(@.code=='M1')]";
        assertThat(read(told, first + ".owner")).isEqualTo("[\"IRED\"]");
        assertThat(read(told, first + ".ownerName")).isEqualTo("[\"IRED company\"]");
        assertThat(read(told, first + ".places")).isEqualTo("[4]");
        assertThat(read(told, first + ".commune")).isEqualTo("[\"I70\"]");
        assertThat(read(told, first + ".lifecycle")).isEqualTo("[\"IN_USE\"]");
        assertThat(read(told, first + ".users[*].organisation")).isEqualTo("[\"IBLUE\",\"IRED\"]");
        assertThat(read(told, first + ".users[0].since")).isEqualTo("[\"2022-03-01\"]");
        assertThat(read(told, first + ".openContest")).isEqualTo("[false]");
    }

    @Test
    void aRouteBeginsAtTheStart() {
        String plan =
                plan(masts.get(0), masts.get(1), masts.get(3)).replace("}", ", \"startLon\": 9.2, \"startLat\": 0.5}");
        var made = api.post("/api/inspections", plan, INSPECTOR);
        assertThat(read(made, "$.stops[*].code")).isEqualTo("[\"M4\",\"M2\",\"M1\"]");
        assertThat(Double.parseDouble(read(made, "$.stops[0].distanceM"))).isBetween(7780.0, 7800.0);
        assertThat(read(made, "$.stops[*].position")).isEqualTo("[1,2,3]");
    }

    @Test
    void anOpenOneIsPlannedOtherwiseAndEnded() {
        String one = "/api/inspections/" + planned(masts.get(0), masts.get(1));
        String otherwise = plan(masts.get(2), masts.get(1)).replace("Phường 7", "Phường 8");
        assertProblem(api.put(one, otherwise, null, INSPECTOR), 428, "precondition-required");
        assertProblem(api.put(one, otherwise, "\"3\"", INSPECTOR), 412, "stale-version");
        assertProblem(api.put(one, otherwise, "\"0\"", OTHER), 403, "not-your-inspection");
        var changed = api.put(one, otherwise, "\"0\"", PLANNER);
        assertThat(changed).as(body(changed)).hasStatusOk();
        assertThat(read(changed, "$.name")).isEqualTo("Phường 8");
        assertThat(read(changed, "$.version")).isEqualTo("1");
        assertThat(read(changed, "$.stops.length()")).isEqualTo("2");
        assertThat(read(changed, "$.inspector")).isEqualTo("i.inspector");
        assertThat(api.put(one + "/closing", "{}", "\"1\"", INSPECTOR)).hasStatusOk();
        assertProblem(api.put(one, otherwise, "\"2\"", INSPECTOR), 409, "inspection-closed");
        assertThat(read(api.get("/api/inspections?state=CLOSED&mine=true", INSPECTOR), "$[*].name"))
                .isEqualTo("[\"Phường 8\"]");
        assertThat(read(api.get("/api/inspections?mine=true", OTHER), "$")).isEqualTo("[]");
        assertThat(read(api.get("/api/inspections?state=OPEN", OTHER), "$[?(@.name=='Phường 8')]"))
                .isEqualTo("[]");
    }

    @Test
    void thePlannerSaysInWhichOrderAndWhoGoes() {
        world.account("i.other", "INSPECTOR", null);
        String one = "/api/inspections/" + planned(masts.get(0), masts.get(1));
        String otherwise =
                plan("\"order\": \"AS_GIVEN\", \"inspector\": \"i.other\"", masts.get(3), masts.get(0), masts.get(2));
        var changed = api.put(one, otherwise, "\"0\"", PLANNER);
        assertThat(changed).as(body(changed)).hasStatusOk();
        assertThat(read(changed, "$.stops[*].code")).isEqualTo("[\"M4\",\"M1\",\"M3\"]");
        assertThat(read(changed, "$.inspector")).isEqualTo("i.other");
        assertProblem(api.put(one, otherwise, "\"1\"", INSPECTOR), 403, "not-your-inspection");
        var again = api.put(one, plan(masts.get(3), masts.get(0), masts.get(2)), "\"1\"", OTHER);
        assertThat(read(again, "$.stops[*].code")).isIn("[\"M1\",\"M3\",\"M4\"]", "[\"M4\",\"M3\",\"M1\"]");
        assertThat(read(again, "$.inspector")).isEqualTo("i.other");
    }

    @Test
    void whoGoesIsOneWhoMay() {
        world.account("i.operator", "OPERATOR", "IRED");
        String mine = plan("\"inspector\": \"i.planner\"", masts.get(0));
        assertProblem(api.post("/api/inspections", mine, INSPECTOR), 403, "not-your-inspection");
        assertFault(
                api.post("/api/inspections", plan("\"inspector\": \"i.operator\"", masts.get(0)), PLANNER),
                400,
                "inspector");
        assertThat(read(
                        api.post("/api/inspections", plan("\"inspector\": \"i.inspector\"", masts.get(0)), PLANNER),
                        "$.inspector"))
                .isEqualTo("i.inspector");
        var all = api.get("/api/inspections/inspectors", PLANNER);
        assertThat(read(all, "$[*].username"))
                .contains("i.inspector", "i.planner")
                .doesNotContain("i.operator");
        assertThat(api.get("/api/inspections/inspectors", INSPECTOR)).hasStatus(403);
    }

    @Test
    void whatAnInspectorMayNotKnowOfStaysWhereItWas() {
        String one = "/api/inspections/" + planned(masts.get(0), masts.get(1), masts.get(2));
        world.set(masts.get(1), "sensitivity = 'RESTRICTED', offered = false");
        assertThat(api.put(one, plan(masts.get(0), masts.get(3)), "\"0\"", INSPECTOR))
                .hasStatusOk();
        assertThat(read(api.get(one, INSPECTOR), "$.stops[*].code")).isIn("[\"M1\",\"M4\"]", "[\"M4\",\"M1\"]");
        assertThat(read(api.get(one, PLANNER), "$.stops[*].code"))
                .isIn("[\"M1\",\"M2\",\"M4\"]", "[\"M4\",\"M2\",\"M1\"]");
        var given = plan("\"order\": \"AS_GIVEN\"", masts.get(3), masts.get(1), masts.get(2), masts.get(0));
        assertThat(api.put(one, given, "\"1\"", INSPECTOR))
                .as("named as before it was restricted")
                .hasStatusOk();
        String told = read(api.get(one, PLANNER), "$.stops[*].code");
        assertThat(told).contains("M2");
        assertThat(told.replace("\"M2\",", "").replace(",\"M2\"", "")).isEqualTo("[\"M4\",\"M3\",\"M1\"]");
        assertThat(api.put(one, plan(masts.get(0)), "\"2\"", PLANNER)).hasStatusOk();
        assertThat(read(api.get(one, PLANNER), "$.stops[*].code"))
                .as("who is cleared takes it away")
                .isEqualTo("[\"M1\"]");
    }

    @Test
    void theListSaysHowManyStopsWereFound() {
        String one = planned(masts.get(0), masts.get(1));
        found(one, masts.get(0), "FOUND", "");
        found(one, masts.get(0), "MISSING", "");
        var list = api.get("/api/inspections?mine=true", INSPECTOR);
        assertThat(read(list, "$[0].stops")).isEqualTo("2");
        assertThat(read(list, "$[0].found")).isEqualTo("1");
        assertThat(read(api.get("/api/inspections/" + one, INSPECTOR), "$.stops[?(@.code=='M1')].findings.length()"))
                .isEqualTo("[2]");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertFault(api.post("/api/inspections", "{}", INSPECTOR), 400, "assetIds");
        assertFault(api.post("/api/inspections", plan(), INSPECTOR), 400, "assetIds");
        String halfStart = plan(masts.get(0)).replace("}", ", \"startLon\": 9.2}");
        assertFault(api.post("/api/inspections", halfStart, INSPECTOR), 400, "startLat");
        assertProblem(
                api.post("/api/inspections", plan(masts.get(0), UUID.randomUUID()), INSPECTOR), 404, "unknown-asset");
        assertProblem(api.get("/api/inspections/" + UUID.randomUUID(), INSPECTOR), 404, "unknown-inspection");
    }

    @Test
    void whatIsRestrictedIsForTheClearedAlone() {
        world.set(masts.get(1), "sensitivity = 'RESTRICTED', offered = false");
        assertProblem(api.post("/api/inspections", plan(masts.get(1)), INSPECTOR), 404, "unknown-asset");
        var made = api.post("/api/inspections", plan(masts.get(0), masts.get(1)), PLANNER);
        assertThat(read(made, "$.stops.length()")).isEqualTo("2");
        var told = api.get(locationOf(made), INSPECTOR);
        assertThat(read(told, "$.stops[*].code")).isEqualTo("[\"M1\"]");
        assertThat(read(api.get("/api/inspections", INSPECTOR), "$[0].stops")).isEqualTo("1");
    }

    @Test
    void nobodyPlansAWayOutsideOfItsArea() {
        world.area("I8", "PROVINCE", null, "POLYGON((20 0, 21 0, 21 1, 20 1, 20 0))");
        var elsewhere = as("i.elsewhere", Role.INSPECTOR, "I8");
        assertThat(api.post("/api/inspections", plan(masts.get(0)), as("i.here", Role.INSPECTOR, "I7")))
                .hasStatus(201);
        assertProblem(api.post("/api/inspections", plan(masts.get(0)), elsewhere), 403, "outside-area");
    }
}
