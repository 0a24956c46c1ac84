package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Bringing earlier versions of parts back: a duct A1 of RED, 110 mm wide, which somebody made 50. */
@HttpTest
class PartRestoringHttpTests {

    private static final RequestPostProcessor RED = SignIn.asOperator("RED");
    private static final RequestPostProcessor BLUE = SignIn.asOperator("BLUE");
    private static final RequestPostProcessor PLANNER = SignIn.asPlanner();
    private static final String REMOVAL = "{\"removedOn\": \"2025-07-01\", \"reason\": \"gone\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID section;
    String duct;

    @BeforeEach
    void aChangedDuct() {
        api = new Api(mvc);
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        section = world.line("DUCT_SECTION", "D1", "RED", "LINESTRING(105 10, 105.001 10)");
        duct = made("/api/assets/" + section + "/ducts", "{\"name\": \"A1\", \"diameterMm\": 110}", RED);
        change("/api/ducts/" + duct, "{\"name\": \"A1\", \"diameterMm\": 50, \"reason\": \"x\"}", 0, RED);
    }

    @Test
    void whatAnEarlierVersionSaidIsTheNewestOneAndNothingIsForgotten() {
        MvcTestResult restored = restore(duct, 0, "\"1\"", RED);
        assertThat(restored).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(read(restored, "$.diameterMm")).isEqualTo("110");
        MvcTestResult history = api.get("/api/parts/" + duct + "/history", RED);
        assertThat(read(history, "$[*].version")).isEqualTo("[2,1,0]");
        assertThat(read(history, "$[0].reason")).isEqualTo("it was right");
        assertThat(read(history, "$[0].changes[0].after")).isEqualTo("110");
    }

    @Test
    void itIsRestoredForAReasonByItsOwnerAndInTheVersionThatWasSeen() {
        assertProblem(restore(duct, 0, null, RED), 428, "precondition-required");
        MvcTestResult stale = restore(duct, 0, "\"0\"", RED);
        assertProblem(stale, 412, "stale-version");
        assertThat(read(stale, "$.current.diameterMm")).isEqualTo("50");
        assertProblem(
                api.put("/api/parts/" + duct + "/restoration", "{\"version\": 0}", "\"1\"", RED),
                422,
                "reason-required");
        assertThat(restore(duct, 0, "\"1\"", SignIn.asInspector())).hasStatus(403);
        assertProblem(restore(duct, 0, "\"1\"", BLUE), 404, "unknown-asset-part");
        assertProblem(restore(UUID.randomUUID().toString(), 0, "\"1\"", RED), 404, "unknown-asset-part");
        for (Object version : new Object[] {1, 7, -1, "null"}) {
            assertFault(restore(duct, version, "\"1\"", PLANNER), 400, "version");
        }
    }

    @Test
    void aRemovedDuctComesBackWhileItsNameIsFree() {
        change("/api/parts/" + duct + "/removal", REMOVAL, 1, RED);
        assertThat(read(api.get(ducts(), RED), "$")).isEqualTo("[]");
        MvcTestResult removed = api.get("/api/assets/" + section + "/removed-parts", RED);
        assertThat(read(removed, "$[*].removedOn")).isEqualTo("[\"2025-07-01\"]");
        assertThat(read(removed, "$[0].part")).isEqualTo("DUCT");
        assertThat(read(api.get("/api/assets/" + section + "/removed-parts", BLUE), "$"))
                .isEqualTo("[]");
        assertThat(restore(duct, 1, "\"2\"", RED)).hasStatusOk();
        assertThat(read(api.get(ducts(), RED), "$[*].id")).isEqualTo("[\"" + duct + "\"]");

        change("/api/parts/" + duct + "/removal", REMOVAL, 3, RED);
        made(ducts(), "{\"name\": \"A1\"}", RED);
        assertThat(restore(duct, 1, "\"4\"", RED)).hasStatus(409);
    }

    @Test
    void aDuctInWhichSomethingLiesIsNotRestoredAsRemoved() {
        change("/api/parts/" + duct + "/removal", REMOVAL, 1, RED);
        assertThat(restore(duct, 1, "\"2\"", RED)).hasStatusOk();
        earlier();
        made(ducts(), "{\"name\": \"A1.1\", \"parent\": \"" + duct + "\"}", RED);
        assertProblem(restore(duct, 2, "\"3\"", RED), 409, "duct-not-empty");
    }

    @Test
    void nobodySpeaksInTheTenantsNameByRestoring() {
        String said = "{\"name\": \"A1\", \"occupant\": \"%s\", \"reportedBy\": \"%s\", \"reason\": \"x\"}";
        change("/api/ducts/" + duct, said.formatted("BLUE", "TENANT"), 1, PLANNER);
        change("/api/ducts/" + duct, said.formatted("RED", "OWNER"), 2, RED);
        assertThat(read(restore(duct, 2, "\"3\"", RED), "$.reportedBy")).isEqualTo("OWNER");
        earlier();
        assertThat(read(restore(duct, 2, "\"4\"", PLANNER), "$.reportedBy")).isEqualTo("TENANT");
    }

    @Test
    void aSupportComesBackAlsoWhenItIsAnothersThatIsHiddenSince() {
        UUID cable = world.line("CABLE", "C1", "RED", "LINESTRING(105 10, 105.001 10)");
        UUID first = world.point("POLE", "P1", "BLUE", 105, 10);
        UUID second = world.point("POLE", "P2", "RED", 105, 10);
        String form = "{\"support\": \"%s\", \"sequence\": 1, \"reason\": \"x\"}";
        String support = made("/api/assets/" + cable + "/supports", form.formatted(first), RED);
        change("/api/parts/" + support + "/removal", REMOVAL, 0, RED);
        world.set(first, "offered = false");
        assertThat(restore(support, 0, "\"1\"", RED)).hasStatusOk();
        earlier();
        change("/api/supports/" + support, form.formatted(second), 2, RED);
        assertFault(restore(support, 0, "\"3\"", RED), 400, "support");
        assertThat(restore(support, 0, "\"3\"", PLANNER)).hasStatusOk();
    }

    @Test
    void aStationThatWasAnothersIsRestoredByTheAuthority() {
        UUID mast = world.point("MAST", "M1", "RED", 105, 10);
        String form = "{\"operator\": \"%s\", \"technology\": \"4G\", \"reason\": \"x\"}";
        String station = made("/api/assets/" + mast + "/stations", form.formatted("BLUE"), BLUE);
        jdbc.sql("update asset.station set footprint = st_multi(st_makeenvelope(105, 10, 105.1, 10.1, 4326))")
                .update();
        earlier();
        int version = Integer.parseInt(read(api.get("/api/parts/" + station, BLUE), "$.version"));
        change("/api/stations/" + station, form.formatted("RED"), version, PLANNER);
        jdbc.sql("update asset.station set footprint = null").update();
        earlier();
        String etag = "\"" + read(api.get("/api/parts/" + station, RED), "$.version") + "\"";
        assertProblem(restore(station, version, etag, RED), 403, "not-your-asset");
        assertThat(read(restore(station, version, etag, PLANNER), "$.operator")).isEqualTo("BLUE");
        assertThat(jdbc.sql("select footprint is not null from asset.station")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatATenantCallsAnAssetIsItsOwnToSayEndAndBringBack() {
        UUID mast = world.point("MAST", "M1", "RED", 105, 10);
        String uri = "/api/assets/" + mast + "/codes";
        String form = "{\"organisation\": \"BLUE\", \"code\": \"B-1\", \"reason\": \"x\"}";
        assertProblem(api.post(uri, form, RED), 403, "not-your-asset");
        assertFault(api.post(uri, form.replace("B-1", " "), BLUE), 400, "code");
        String code = made(uri, form, BLUE);
        change("/api/codes/" + code, form.replace("B-1", "B-2"), 0, BLUE);
        assertThat(read(api.get(uri, RED), "$[*].code")).isEqualTo("[\"B-2\"]");
        change("/api/parts/" + code + "/removal", REMOVAL, 1, BLUE);
        assertThat(read(api.get(uri, RED), "$")).isEqualTo("[]");
        assertThat(read(api.get("/api/assets/" + mast, RED), "$.properties.otherCodes"))
                .isEqualTo("[]");
        assertThat(read(restore(code, 0, "\"2\"", BLUE), "$.code")).isEqualTo("B-1");
        assertThat(api.post(uri, form, BLUE)).as("it has one").hasStatus(409);
    }

    @Test
    void aSectorIsRestoredAsItWas() {
        UUID mast = world.point("MAST", "M1", "RED", 105, 10);
        String station =
                made("/api/assets/" + mast + "/stations", "{\"operator\": \"BLUE\", \"technology\": \"4G\"}", BLUE);
        String form = "{\"station\": \"" + station + "\", \"name\": \"1\", \"azimuthDeg\": 30, \"reason\": \"x\"}";
        String sector = made("/api/assets/" + mast + "/sectors", form, BLUE);
        change("/api/sectors/" + sector, form.replace("\"azimuthDeg\": 30", "\"azimuthDeg\": 60"), 0, BLUE);
        assertProblem(restore(sector, 0, "\"1\"", RED), 403, "not-your-asset");
        assertThat(read(restore(sector, 0, "\"1\"", BLUE), "$.azimuthDeg")).isEqualTo("30");
    }

    private String ducts() {
        return "/api/assets/" + section + "/ducts";
    }

    private String made(String uri, String form, RequestPostProcessor who) {
        MvcTestResult made = api.post(uri, form, who);
        assertThat(made).hasStatus(201);
        earlier();
        return read(made, "$.id");
    }

    private void change(String uri, String form, int version, RequestPostProcessor who) {
        assertThat(api.put(uri, form, "\"" + version + "\"", who)).hasStatusOk();
        earlier();
    }

    private MvcTestResult restore(String part, Object version, @Nullable String etag, RequestPostProcessor who) {
        String wish = "{\"version\": %s, \"reason\": \"it was right\"}".formatted(version);
        return api.put("/api/parts/" + part + "/restoration", wish, etag, who);
    }

    /** What one transaction writes twice leaves no trace; so that it was another. */
    private void earlier() {
        for (String table : new String[] {"duct", "cable_support", "station", "sector", "other_code"}) {
            jdbc.sql("alter table asset." + table + " disable trigger user").update();
            jdbc.sql("update asset." + table + " set recorded_from = recorded_from - interval '1 hour'")
                    .update();
            jdbc.sql("alter table asset." + table + " enable trigger user").update();
        }
    }
}
