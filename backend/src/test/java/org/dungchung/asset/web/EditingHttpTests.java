package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.util.Map;
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

/** Recording and changing assets: a mast M1 of RED, offered, known since 2020. */
@HttpTest
class EditingHttpTests {

    private static final String CHANGED = """
            {"code": "M1", "owner": "RED", "capacity": 6, "reason": "measured anew", "geometry": {"type": "Point", "coordinates": [105, 10]}}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID mast;
    String uri;

    @BeforeEach
    void aMast() {
        api = new Api(mvc);
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        uri = "/api/assets/" + mast;
    }

    @Test
    void aRegisteredAssetCanBeReadWhereItsLocationSays() {
        var answer = api.post("/api/assets", """
                {"kind": "POLE", "code": "P1", "owner": "BLUE", "capacity": 3, "offered": true, "builtOn": "2024-02-07",
                 "crs": "EPSG:9210", "geometry": {"type": "Point", "coordinates": [587000, 1100000]}}""", SignIn.asPlanner());
        assertThat(answer).hasStatus(201).hasHeader("ETag", "\"0\"");
        String location = answer.getResponse().getHeader("Location");
        var read =
                mvc.get().uri(String.valueOf(location)).with(SignIn.asPlanner()).exchange();
        assertThat(read).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(read)
                .bodyJson()
                .extractingPath("$.properties")
                .asMap()
                .containsEntry("code", "P1")
                .containsEntry("givenX", 587000)
                .containsEntry("givenCrs", "EPSG:9210")
                .containsEntry("builtOn", "2024-02-07");
    }

    @Test
    void whatAnOperatorRegistersIsItsOwn() {
        String form = """
                {"kind": "MAST", "code": "M9", "geometry": {"type": "Point", "coordinates": [105, 10]}}""";
        assertThat(api.post("/api/assets", form, SignIn.asOperator("BLUE")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.owner")
                .isEqualTo("BLUE");
        assertProblem(
                api.post(
                        "/api/assets",
                        form.replace("\"code\"", "\"owner\": \"RED\", \"code\""),
                        SignIn.asOperator("BLUE")),
                403,
                "not-your-asset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 400 | invalid-input | kind is missing",
                "{'kind': 'MAST'} | 400 | invalid-input | geometry is missing",
                "{'kind': 'TOWER'} | 400 | unreadable-body | kind",
                "{'kind': 'MAST', 'heigthM': 30} | 400 | unreadable-body | There is no field 'heigthM'. Did you mean heightM?",
                "{'kind': 'MAST', 'capacity': 1.7} | 400 | unreadable-body | capacity is not understood: a whole number is expected",
                "{'kind': 'MAST', 'inUseFrom': '2024-13-01'} | 400 | unreadable-body | inUseFrom is not understood: a day such as 2023-06-30",
                "{'kind': 'MAST', 'geometry': {'type': 'Point', 'coordinates': [10, 105]}} | 400 | invalid-input | look swapped",
                "{'kind': 'MAST', 'owner': 'NOBODY', 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 422 | unknown-reference | not a known organisation",
                "{'kind': 'MAST', 'owner': 'RED', 'code': 'M1', 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 409 | already-exists | already has an asset of this kind with this code",
                "{'kind': 'MAST', 'status': 'RETIRED', 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 400 | invalid-input | retiredOn is missing",
                "{'kind': 'POLE', 'poles': 3, 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 422 | invalid-value | Only a pole line",
                "{'kind': 'MAST', 'inUseFrom': '1066-10-14', 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 400 | invalid-input | inUseFrom",
            })
    void whatCannotBeIsRefusedInWords(String form, int status, String rule, String detail) {
        var answer = api.post("/api/assets", form.replace('\'', '"'), SignIn.asPlanner());
        assertProblem(answer, status, rule);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(detail);
    }

    @Test
    void aChangeWithoutItsVersionIsRefusedBeforeItOverwritesAnything() {
        assertProblem(api.put(uri, CHANGED, null, SignIn.asPlanner()), 428, "precondition-required");
        assertProblem(api.put(uri, CHANGED, "*", SignIn.asPlanner()), 428, "precondition-required");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions() {
        assertThat(api.put(uri, CHANGED, "\"0\"", SignIn.asPlanner()))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");

        var late = api.put(uri, CHANGED.replace("6", "9"), "\"0\"", SignIn.asOperator("RED"));
        assertProblem(late, 412, "stale-version");
        assertThat(late).bodyJson().extractingPath("$.current.capacity").isEqualTo(6);
        assertThat(late).bodyJson().extractingPath("$.current.version").isEqualTo(1);
        assertThat(late).bodyJson().extractingPath("$.yours.capacity").isEqualTo(9);
        assertThat(api.put(uri, CHANGED.replace("6", "9"), "\"1\"", SignIn.asOperator("RED")))
                .hasStatusOk();
    }

    @Test
    void othersAssetsAreSeenAndNotChangedOrNotSeenAtAll() {
        assertProblem(api.put(uri, CHANGED, "\"0\"", SignIn.asOperator("BLUE")), 403, "not-your-asset");
        assertProblem(api.get(uri + "/history", SignIn.asOperator("BLUE")), 403, "not-your-asset");
        world.set(mast, "offered = false");
        assertProblem(api.put(uri, CHANGED, "\"0\"", SignIn.asOperator("BLUE")), 404, "unknown-asset");
        assertProblem(api.get(uri + "/history", SignIn.asOperator("BLUE")), 404, "unknown-asset");
        assertProblem(api.put(uri, CHANGED, "\"0\"", SignIn.asInspector()), 403, "not-allowed");
        assertProblem(
                api.put("/api/assets/" + UUID.randomUUID(), CHANGED, "\"0\"", SignIn.asPlanner()),
                404,
                "unknown-asset");
    }

    @Test
    void whatIsRecordedChangesForAReasonOnly() {
        for (String reason : new String[] {"null", "\"  \""}) {
            String silent = CHANGED.replace("\"measured anew\"", reason);
            assertThat(api.put(uri, silent, "\"0\"", SignIn.asPlanner()))
                    .as(reason)
                    .matches(answer -> answer.getResponse().getStatus() >= 400);
        }
        var answer =
                api.put(uri, CHANGED.replace("\"reason\": \"measured anew\",", ""), "\"0\"", SignIn.asOperator("RED"));
        assertProblem(answer, 422, "reason-required");
        assertFault(answer, 422, "reason");
        assertCapacity("/api/assets?code=M1&date=2026-06-30", 4);
    }

    @Test
    void whatIsRestrictedIsDecidedByTheAuthorityAlone() {
        String secret = CHANGED.replace("\"code\"", "\"sensitivity\": \"RESTRICTED\", \"code\"");
        assertFault(api.put(uri, secret, "\"0\"", SignIn.asOperator("RED")), 400, "sensitivity");
        assertFault(
                api.post(
                        "/api/assets",
                        secret.replace("\"code\"", "\"kind\": \"MAST\", \"code\"")
                                .replace("M1", "M2"),
                        SignIn.asOperator("RED")),
                400,
                "sensitivity");
        assertThat(api.put(uri, secret, "\"0\"", SignIn.asPlanner())).hasStatusOk();

        String open = secret.replace("RESTRICTED", "NORMAL");
        assertFault(api.put(uri, open, "\"1\"", SignIn.asOperator("RED")), 400, "sensitivity");
        assertThat(api.put(uri, secret, "\"1\"", SignIn.asOperator("RED"))).hasStatusOk();
        assertThat(api.put(uri, CHANGED, "\"1\"", SignIn.asOperator("RED")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sensitivity")
                .isEqualTo("RESTRICTED");
    }

    @Test
    void anOperatorGivesNoAssetAway() {
        var answer = api.put(uri, CHANGED.replace("RED", "BLUE"), "\"0\"", SignIn.asOperator("RED"));
        assertProblem(answer, 403, "not-your-asset");
    }

    @Test
    void aRetiredAssetKeepsItsDayAndItsReasonIsInTheHistory() {
        String retirement = "{\"retiredOn\": \"2026-01-01\", \"reason\": \"dismantled\"}";
        assertProblem(
                api.put(uri + "/retirement", retirement, null, SignIn.asOperator("RED")), 428, "precondition-required");
        assertProblem(api.put(uri + "/retirement", "{}", "\"0\"", SignIn.asOperator("RED")), 400, "invalid-input");
        assertProblem(
                api.put(uri + "/retirement", "{\"retiredOn\": \"2026-01-01\"}", "\"0\"", SignIn.asOperator("RED")),
                422,
                "reason-required");
        assertThat(api.put(uri + "/retirement", retirement, "\"0\"", SignIn.asOperator("RED")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("RETIRED");

        var history = api.get(uri + "/history", SignIn.asInspector());
        assertThat(history).bodyJson().extractingPath("$[0].reason").isEqualTo("dismantled");
        assertThat(history)
                .bodyJson()
                .extractingPath("$[0].changes[?(@.field == 'status')]")
                .asArray()
                .containsExactly(Map.of("field", "status", "before", "ACTIVE", "after", "RETIRED"));
        assertThat(history).bodyJson().extractingPath("$[*].version").asArray().containsExactly(1, 0);
    }

    @Test
    void aBackDatedCorrectionDoesNotChangeWhatWasKnownYesterday() {
        api.put(uri, CHANGED, "\"0\"", SignIn.asPlanner());

        String past = "/api/assets?code=M1&date=2024-06-30";
        assertCapacity(past, 6);
        assertCapacity(past + "&knownOn=2026-01-01", 4);
    }

    @Test
    void aChangeFromADayOnLeavesTheDaysBeforeAsTheyWere() {
        String later = CHANGED.replace("\"code\"", "\"validFrom\": \"2025-07-01\", \"code\"");
        assertThat(api.put(uri, later, "\"0\"", SignIn.asPlanner())).hasStatusOk();

        assertCapacity("/api/assets?code=M1&date=2025-06-30", 4);
        assertCapacity("/api/assets?code=M1&date=2025-07-01", 6);
        String earlier = CHANGED.replace("\"code\"", "\"validFrom\": \"2024-07-01\", \"code\"");
        assertProblem(api.put(uri, earlier, "\"1\"", SignIn.asPlanner()), 409, "overlapping-validity");
    }

    private void assertCapacity(String question, int capacity) {
        assertThat(api.get(question, SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.features[*].properties.capacity")
                .asArray()
                .containsExactly(capacity);
    }
}
