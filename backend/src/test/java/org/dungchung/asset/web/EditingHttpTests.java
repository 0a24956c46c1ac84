package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Recording and changing assets: a mast M1 of RED, offered, known since 2020. */
@HttpTest
class EditingHttpTests {

    private static final String CHANGED = """
            {"code": "M1", "owner": "RED", "capacity": 6, "geometry": {"type": "Point", "coordinates": [105, 10]}}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID mast;
    String uri;

    @BeforeEach
    void aMast() {
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        uri = "/api/assets/" + mast;
    }

    @Test
    void aRegisteredAssetCanBeReadWhereItsLocationSays() {
        var answer = post("""
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
        assertThat(post(form, SignIn.asOperator("BLUE")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.owner")
                .isEqualTo("BLUE");
        assertProblem(
                post(form.replace("\"code\"", "\"owner\": \"RED\", \"code\""), SignIn.asOperator("BLUE")),
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
                "{'kind': 'MAST', 'geometry': {'type': 'Point', 'coordinates': [10, 105]}} | 400 | invalid-input | look swapped",
                "{'kind': 'MAST', 'owner': 'NOBODY', 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 422 | unknown-reference | not a known organisation",
                "{'kind': 'MAST', 'owner': 'RED', 'code': 'M1', 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 409 | already-exists | already has an asset of this kind with this code",
                "{'kind': 'MAST', 'status': 'RETIRED', 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 400 | invalid-input | retiredOn is missing",
                "{'kind': 'POLE', 'poles': 3, 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 422 | invalid-value | Only a pole line",
                "{'kind': 'MAST', 'inUseFrom': '1066-10-14', 'geometry': {'type': 'Point', 'coordinates': [105, 10]}} | 400 | invalid-input | inUseFrom",
            })
    void whatCannotBeIsRefusedInWords(String form, int status, String rule, String detail) {
        var answer = post(form.replace('\'', '"'), SignIn.asPlanner());
        assertProblem(answer, status, rule);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(detail);
    }

    @Test
    void aChangeWithoutItsVersionIsRefusedBeforeItOverwritesAnything() {
        assertProblem(put(uri, CHANGED, null, SignIn.asPlanner()), 428, "precondition-required");
        assertProblem(put(uri, CHANGED, "*", SignIn.asPlanner()), 428, "precondition-required");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions() {
        assertThat(put(uri, CHANGED, "\"0\"", SignIn.asPlanner())).hasStatusOk().hasHeader("ETag", "\"1\"");

        var late = put(uri, CHANGED.replace("6", "9"), "\"0\"", SignIn.asOperator("RED"));
        assertProblem(late, 412, "stale-version");
        assertThat(late).bodyJson().extractingPath("$.current.capacity").isEqualTo(6);
        assertThat(late).bodyJson().extractingPath("$.current.version").isEqualTo(1);
        assertThat(late).bodyJson().extractingPath("$.yours.capacity").isEqualTo(9);
        assertThat(put(uri, CHANGED.replace("6", "9"), "\"1\"", SignIn.asOperator("RED")))
                .hasStatusOk();
    }

    @Test
    void othersAssetsAreSeenAndNotChangedOrNotSeenAtAll() {
        assertProblem(put(uri, CHANGED, "\"0\"", SignIn.asOperator("BLUE")), 403, "not-your-asset");
        assertProblem(get(uri + "/history", SignIn.asOperator("BLUE")), 403, "not-your-asset");
        world.set(mast, "offered = false");
        assertProblem(put(uri, CHANGED, "\"0\"", SignIn.asOperator("BLUE")), 404, "unknown-asset");
        assertProblem(get(uri + "/history", SignIn.asOperator("BLUE")), 404, "unknown-asset");
        assertProblem(put(uri, CHANGED, "\"0\"", SignIn.asInspector()), 403, "not-allowed");
        assertProblem(
                put("/api/assets/" + UUID.randomUUID(), CHANGED, "\"0\"", SignIn.asPlanner()), 404, "unknown-asset");
    }

    @Test
    void anOperatorGivesNoAssetAway() {
        var answer = put(uri, CHANGED.replace("RED", "BLUE"), "\"0\"", SignIn.asOperator("RED"));
        assertProblem(answer, 403, "not-your-asset");
    }

    @Test
    void aRetiredAssetKeepsItsDayAndItsReasonIsInTheHistory() {
        String retirement = "{\"retiredOn\": \"2026-01-01\", \"reason\": \"dismantled\"}";
        assertProblem(
                put(uri + "/retirement", retirement, null, SignIn.asOperator("RED")), 428, "precondition-required");
        assertProblem(put(uri + "/retirement", "{}", "\"0\"", SignIn.asOperator("RED")), 400, "invalid-input");
        assertThat(put(uri + "/retirement", retirement, "\"0\"", SignIn.asOperator("RED")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("RETIRED");

        var history = get(uri + "/history", SignIn.asInspector());
        assertThat(history).bodyJson().extractingPath("$[0].reason").isEqualTo("dismantled");
        assertThat(history)
                .bodyJson()
                .extractingPath("$[0].changes[?(@.field == 'status')]")
                .asArray()
                .containsExactly(java.util.Map.of("field", "status", "before", "ACTIVE", "after", "RETIRED"));
        assertThat(history).bodyJson().extractingPath("$[*].version").asArray().containsExactly(1, 0);
    }

    @Test
    void aBackDatedCorrectionDoesNotChangeWhatWasKnownYesterday() {
        put(uri, CHANGED, "\"0\"", SignIn.asPlanner());

        String past = "/api/assets?code=M1&date=2024-06-30";
        assertCapacity(past, 6);
        assertCapacity(past + "&knownOn=2026-01-01", 4);
    }

    @Test
    void aChangeFromADayOnLeavesTheDaysBeforeAsTheyWere() {
        String later = CHANGED.replace("\"code\"", "\"validFrom\": \"2025-07-01\", \"code\"");
        assertThat(put(uri, later, "\"0\"", SignIn.asPlanner())).hasStatusOk();

        assertCapacity("/api/assets?code=M1&date=2025-06-30", 4);
        assertCapacity("/api/assets?code=M1&date=2025-07-01", 6);
        String earlier = CHANGED.replace("\"code\"", "\"validFrom\": \"2024-07-01\", \"code\"");
        assertProblem(put(uri, earlier, "\"1\"", SignIn.asPlanner()), 409, "overlapping-validity");
    }

    private void assertCapacity(String question, int capacity) {
        assertThat(get(question, SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.features[*].properties.capacity")
                .asArray()
                .containsExactly(capacity);
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String form, RequestPostProcessor who) {
        return mvc.post()
                .uri("/api/assets")
                .contentType(MediaType.APPLICATION_JSON)
                .content(form)
                .with(who)
                .exchange();
    }

    private MvcTestResult put(String address, String form, @Nullable String ifMatch, RequestPostProcessor who) {
        var request = mvc.put()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(form)
                .with(who);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String rule) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:" + rule);
    }

    @Test
    void anOperatorNamesNoSiteThatItDoesNotSeeAndNoLineOfAnother() {
        UUID site = world.point("SITE", "S1", "RED", 105, 10);
        UUID line = world.line("POLE_LINE", "L1", "RED", "LINESTRING(105 10, 105.1 10)");
        var blue = SignIn.asOperator("BLUE");
        String form = """
                {"kind": "MAST", "code": "M9", "site": "%s", "geometry": {"type": "Point", "coordinates": [105, 10]}}""";
        var stands = post(form.formatted(site), blue);
        assertThat(stands).hasStatus(201);
        String own = String.valueOf(stands.getResponse().getHeader("Location"));
        world.set(site, "offered = false");

        UUID absent = UUID.randomUUID();
        assertSameRefusal(form.replace("M9", "M8"), site, absent);
        assertSameRefusal(form.replace("MAST", "POLE").replace("site", "line"), line, absent);
        assertThat(put(own, form.formatted(site), "\"0\"", blue)).hasStatusOk();
        UUID other = world.point("SITE", "S2", "RED", 105, 10);
        world.set(other, "offered = false");
        assertProblem(put(own, form.formatted(other), "\"0\"", blue), 400, "invalid-input");
    }

    private void assertSameRefusal(String form, UUID hidden, UUID absent) {
        var refused = post(form.formatted(hidden), SignIn.asOperator("BLUE"));
        assertProblem(refused, 400, "invalid-input");
        assertThat(detailOf(refused).replace(hidden.toString(), absent.toString()))
                .isEqualTo(detailOf(post(form.formatted(absent), SignIn.asOperator("BLUE"))));
    }

    private static String detailOf(MvcTestResult answer) {
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.detail");
    }
}
