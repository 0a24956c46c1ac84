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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sectors of a station that BLUE runs on RED's mast. */
@HttpTest
class SectorHttpTests {

    private static final RequestPostProcessor RED = SignIn.asOperator("RED");
    private static final RequestPostProcessor BLUE = SignIn.asOperator("BLUE");
    private static final String REMOVAL = "{\"removedOn\": \"2025-07-01\", \"reason\": \"off\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID mast;
    String uri;
    String station;

    @BeforeEach
    void aStation() {
        api = new Api(mvc);
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        uri = "/api/assets/" + mast + "/sectors";
        station = read(
                api.post("/api/assets/" + mast + "/stations", "{\"operator\": \"BLUE\", \"technology\": \"4G\"}", BLUE),
                "$.id");
    }

    @Test
    void aSectorIsToldByWhoRunsItsStation() {
        String form = form(
                "\"name\": \"1\", \"azimuthDeg\": 0, \"beamWidthDeg\": 65, \"antennaHeightM\": 38.5, \"band\": \"n78\", \"powerDbm\": 43");
        assertProblem(api.post(uri, form, RED), 403, "not-your-asset");
        world.set(mast, "offered = false");
        var made = api.post(uri, form, BLUE);
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"0\"");
        assertThat(read(made, "$.band")).isEqualTo("n78");
        String part = "/api/sectors/" + read(made, "$.id");
        assertThat(api.put(part, form.replace("\"beamWidthDeg\": 65", "\"beamWidthDeg\": 32"), "\"0\"", BLUE))
                .hasStatusOk();
        assertProblem(api.put(part, form, "\"0\"", BLUE), 412, "stale-version");
        assertProblem(api.put(part, form, "\"1\"", RED), 403, "not-your-asset");
        assertThat(read(api.get(uri, RED), "$[*].beamWidthDeg"))
                .as("the mast's owner sees it")
                .isEqualTo("[32]");
        assertThat(read(api.get("/api/assets/" + mast, RED), "$.properties.stations[0].sectors[*].beamWidthDeg"))
                .isEqualTo("[32]");
    }

    @Test
    void aSectorIsToldWithItsTiltAndEquipment() {
        String form = form(
                "\"name\": \"1\", \"mechanicalTiltDeg\": 2.5, \"electricalTiltDeg\": -1, \"equipment\": \"AIR 6449\"");
        var made = api.post(uri, form, BLUE);
        assertThat(read(made, "$.mechanicalTiltDeg")).isEqualTo("2.5");
        assertThat(read(api.get("/api/assets/" + mast, RED), "$.properties.stations[0].sectors[0].equipment"))
                .isEqualTo("AIR 6449");
        assertFault(api.post(uri, form.replace("2.5", "90.5"), BLUE), 400, "mechanicalTiltDeg");
    }

    @Test
    void aTenantSeesItsOwnStationsOnAMastAndNoOthers() {
        world.organisation("GREEN", "NETWORK_OPERATOR").use(mast, "GREEN");
        world.use(mast, "BLUE");
        var green = SignIn.asOperator("GREEN");
        api.post("/api/assets/" + mast + "/stations", "{\"operator\": \"GREEN\", \"technology\": \"5G\"}", green);
        assertThat(read(api.get("/api/assets/" + mast + "/stations", green), "$[*].operator"))
                .isEqualTo("[\"GREEN\"]");
        assertThat(read(api.get("/api/stations", green), "$..operator"))
                .contains("GREEN")
                .doesNotContain("BLUE");
        assertThat(read(api.get("/api/assets/" + mast + "/stations", RED), "$[*].operator"))
                .as("whose mast it is sees both")
                .contains("GREEN", "BLUE");
    }

    @Test
    void whoSeesTheMastOnlyLearnsNothingOfItsSectors() {
        api.post(uri, form("\"name\": \"1\""), BLUE);
        world.organisation("GREEN", "NETWORK_OPERATOR");
        var green = SignIn.asOperator("GREEN");
        assertThat(read(api.get(uri, green), "$")).isEqualTo("[]");
        assertProblem(api.post(uri, form("\"name\": \"2\""), green), 400, "invalid-input");
    }

    @ParameterizedTest
    @CsvSource({
        "azimuthDeg, 360",
        "azimuthDeg, -1",
        "beamWidthDeg, 0",
        "beamWidthDeg, 361",
        "antennaHeightM, 1000",
        "antennaHeightM, -0.1",
        "powerDbm, 101",
        "powerDbm, -31",
    })
    void whatNoAntennaCanIsAFaultOfItsField(String field, String value) {
        assertFault(api.post(uri, form("\"name\": \"1\", \"" + field + "\": " + value), BLUE), 400, field);
    }

    @Test
    void itBelongsToAStationOfItsMastForGood() {
        UUID other = world.point("MAST", "M2", "BLUE", 105.1, 10);
        String elsewhere = "/api/assets/" + other + "/sectors";
        assertFault(api.post(elsewhere, form("\"name\": \"1\""), BLUE), 400, "station");
        assertFault(api.post(elsewhere, "{\"name\": \"1\"}", BLUE), 400, "station");
        String part = "/api/sectors/" + read(api.post(uri, form("\"name\": \"1\""), BLUE), "$.id");
        String second = read(
                api.post("/api/assets/" + mast + "/stations", "{\"operator\": \"BLUE\", \"technology\": \"5G\"}", BLUE),
                "$.id");
        assertFault(
                api.put(part, form("\"name\": \"1\", \"reason\": \"x\"").replace(station, second), "\"0\"", BLUE),
                400,
                "station");
    }

    @Test
    void ofOneNameAStationHasOneAtATime() {
        String id = read(api.post(uri, form("\"name\": \"1\""), BLUE), "$.id");
        var ended = api.put("/api/parts/" + id + "/removal", REMOVAL, "\"0\"", BLUE);
        assertThat(read(ended, "$.onAirTo")).isEqualTo("2025-06-30");
        assertThat(api.post(uri, form("\"name\": \"1\", \"onAirFrom\": \"2025-07-01\""), BLUE))
                .hasStatus(201);
        assertThat(read(api.get(uri, BLUE), "$[*].onAirTo")).isEqualTo("[\"2025-06-30\",null]");
        assertThat(api.post(uri, form("\"name\": \"1\", \"onAirFrom\": \"2026-01-01\""), BLUE))
                .hasStatus(409);
    }

    private String form(String facts) {
        return "{\"station\": \"%s\", %s, \"reason\": \"survey\"}".formatted(station, facts);
    }
}
