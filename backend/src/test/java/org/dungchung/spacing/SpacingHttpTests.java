package org.dungchung.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.SqlFile;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A mast of VIE in the country and one in a town of Bắc Ninh, and another somewhere near: 120/250 m to others, 300/450 m to the own group. */
@HttpTest
class SpacingHttpTests {

    private static final RequestPostProcessor PLANNER = SignIn.asPlanner();
    private static final String ASKED = "?area=24&date=2026-01-15";
    private static final String PAIRS = "/api/spacing/pairs" + ASKED;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Api api;

    @BeforeEach
    void province() {
        api = new Api(mvc);
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("VII", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .group("V", "VIE", "VII")
                .area("24", "PROVINCE", new double[] {105.9, 20.9, 106.3, 21.2}, null, null)
                .area("24001", "COMMUNE", new double[] {105.9, 20.9, 106.3, 21.2}, null, null);
        jdbc.sql(SqlFile.read(BatchWorld.class, "spacing-country-and-town.sql")).update();
    }

    @ParameterizedTest(name = "{0} of {1}, {2} m from the mast {3}: {4}")
    @CsvSource({
        "MOB, COUNTRY, 249.99, 20, 250",
        "MOB, COUNTRY, 250, 20,",
        "MOB, COUNTRY, 250.01, 20,",
        "VIE, COUNTRY, 449.99, 20, 450",
        "VII, COUNTRY, 449.99, 20, 450",
        "VII, COUNTRY, 450, 20,",
        "MOB, TOWN, 119.99, 20, 120",
        "MOB, TOWN, 120, 20,",
        "VIE, TOWN, 299.99, 20, 300",
        "VIE, TOWN, 300, 20,",
        "MOB, COUNTRY, 10, 3,",
        "MOB, COUNTRY, 10, 3.1, 250",
        "MOB, COUNTRY, 10,, 250",
        "VIE, TOWN, 10, 2.5,"
    })
    void eachZoneAndNetworkHasItsDistance(
            String owner, String from, double metres, @Nullable Double height, @Nullable Double asked) {
        mast("N", owner, from, metres, height, "ACTIVE");
        var pairs = api.get(PAIRS, PLANNER);
        assertThat(read(pairs, "$.total")).isEqualTo(asked == null ? "0" : "1");
        assertThat(read(pairs, "$.pairs[*].metres")).isEqualTo(asked == null ? "[]" : "[" + asked + "]");
        if (asked != null) {
            assertThat(read(pairs, "$.pairs[0].distanceM")).isEqualTo(String.valueOf(metres));
            assertThat(read(pairs, "$.pairs[0].document")).contains("72/2025");
        }
    }

    @Test
    void acrossTheEdgeOfATownTheLongerDistanceCounts() {
        jdbc.sql(
                        "update territory.zone set boundary = st_multi(st_makeenvelope(106.19, 20.99, 106.2001, 21.01, 4326)) where code = 'SPACED'")
                .update();
        mast("E", "MOB", "TOWN", 200, 20.0, "ACTIVE");
        var pairs = api.get(PAIRS, PLANNER);
        assertThat(read(pairs, "$.pairs[*].metres")).isEqualTo("[250.0]");
        assertThat(List.of(read(pairs, "$.pairs[0].urban"), read(pairs, "$.pairs[0].otherUrban")))
                .containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void aRegulationHoldsFromItsFirstDay() {
        mast("N", "MOB", "COUNTRY", 100, 20.0, "ACTIVE");
        assertThat(read(api.get("/api/spacing/pairs?area=24&date=2025-11-30", PLANNER), "$.total"))
                .isEqualTo("0");
        assertThat(read(api.get("/api/spacing/pairs?area=24&date=2025-12-01", PLANNER), "$.total"))
                .isEqualTo("1");
        assertThat(read(api.get("/api/spacing?area=24&date=2025-11-30", PLANNER), "$.withoutRule"))
                .isEqualTo("3");
    }

    @Test
    void whatIsPlannedIsNamedFirstAndOthersPlansAreHidden() {
        mast("P", "MOB", "COUNTRY", 100, 20.0, "PLANNED");
        var pairs = api.get(PAIRS, SignIn.asInspector());
        assertThat(read(pairs, "$.pairs[0].code")).isEqualTo("P");
        assertThat(read(pairs, "$.pairs[0].planned")).isEqualTo("true");
        assertThat(read(api.get(PAIRS + "&planned=false", PLANNER), "$.total")).isEqualTo("0");
        assertThat(read(api.get("/api/spacing" + ASKED, PLANNER), "$.plannedPairs"))
                .isEqualTo("1");

        assertThat(read(api.get(PAIRS, SignIn.asOperator("VIE")), "$.total"))
                .as("MOB's plan is none of VIE's business")
                .isEqualTo("0");
        assertThat(read(api.get(PAIRS, SignIn.asOperator("MOB")), "$.total"))
                .as("VIE's mast is not offered")
                .isEqualTo("0");
        jdbc.sql("update asset.asset set offered = true where code = 'COUNTRY'").update();
        var own = api.get(PAIRS, SignIn.asOperator("MOB"));
        assertThat(read(own, "$.pairs[0].code")).isEqualTo("P");
        assertThat(read(own, "$.pairs[0].otherCode")).isEqualTo("null");
        assertThat(api.get(PAIRS, SignIn.asCommune("24001"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aPlanThatWasBuiltOrARetiredMastIsSeenOnItsDays() {
        mast("P", "MOB", "COUNTRY", 100, 20.0, "PLANNED");
        jdbc.sql("update asset.asset set status = 'ACTIVE', in_use_from = '2026-03-01' where code = 'P'")
                .update();
        assertThat(read(api.get(PAIRS, PLANNER), "$.total")).isEqualTo("0");
        assertThat(read(api.get("/api/spacing/pairs?area=24&date=2026-03-01", PLANNER), "$.total"))
                .isEqualTo("1");
        jdbc.sql("update asset.asset set status = 'RETIRED', retired_on = '2026-04-01' where code = 'P'")
                .update();
        assertThat(read(api.get("/api/spacing/pairs?area=24&date=2026-03-31", PLANNER), "$.total"))
                .isEqualTo("1");
        assertThat(read(api.get("/api/spacing/pairs?area=24&date=2026-04-01", PLANNER), "$.total"))
                .isEqualTo("0");
    }

    @Test
    void theSheetHasEveryPair() {
        mast("N", "MOB", "COUNTRY", 100, 20.0, "ACTIVE");
        var sheet = api.get(PAIRS + "&format=csv", PLANNER);
        assertThat(sheet).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(sheet)
                .bodyText()
                .contains("distanceM")
                .contains(",100.0,250.0,")
                .contains("exported by planner");
    }

    @Test
    void randomMastsAreFoundAsByAPlainStatement() {
        jdbc.sql(SqlFile.read(BatchWorld.class, "spacing-random-masts.sql")).update();
        List<String> plain = jdbc.sql(SqlFile.read(BatchWorld.class, "spacing-plain-pairs.sql"))
                .query(String.class)
                .list();
        assertThat(plain).hasSizeGreaterThan(50);
        var pairs = api.get(PAIRS, PLANNER);
        assertThat(read(pairs, "$.total")).isEqualTo(String.valueOf(plain.size()));
        List<?> found = JsonPath.read(
                new String(pairs.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "$.pairs[*]['mast', 'other', 'metres']");
        assertThat(found.stream().map(SpacingHttpTests::named).toList()).containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    void aPlannerOfTheAreaEntersAndAltersRulesWithTheirHistory() {
        String body = """
                {"area": "24", "zone": "RURAL", "network": "OTHER", "metres": 400, "validFrom": "2027-01-01", "document": "Quyết định 5",
                 "category": "A2b"}""";
        assertThat(api.post("/api/spacing/rules", body, SignIn.asInspector())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(api.post("/api/spacing/rules", body, SignIn.asOperator("VIE")))
                .hasStatus(HttpStatus.FORBIDDEN);
        var added = api.post("/api/spacing/rules", body, SignIn.as(new Caller("planner", Role.PLANNER, null, "24")));
        assertThat(added).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"0\"");
        assertFault(api.post("/api/spacing/rules", body.replace("400", "-1"), PLANNER), 400, "metres");
        assertProblem(api.post("/api/spacing/rules", body.replace("\"24\"", "\"none\""), PLANNER), 404, "unknown-area");

        String at = Api.locationOf(added);
        String altered = body.replace("400", "350").replace("}", ", \"reason\": \"đính chính\"}");
        assertProblem(api.put(at, altered, null, PLANNER), 428, "precondition-required");
        assertFault(api.put(at, body, "\"0\"", PLANNER), 400, "reason");
        assertThat(api.put(at, altered, "\"0\"", PLANNER)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertProblem(api.put(at, altered, "\"0\"", PLANNER), 412, "stale-version");
        assertThat(read(api.get(at + "/history", SignIn.asOperator("VIE")), "$[0].metres"))
                .isEqualTo("350.0");
        assertProblem(api.get("/api/spacing/rules/" + new UUID(0, 1), PLANNER), 404, "unknown-spacing-rule");
        assertThat(read(api.get("/api/spacing/rules?area=24001", PLANNER), "$[*].area"))
                .as("the rules of its province hold in a commune")
                .contains("24");
    }

    @Test
    void aPlannerOfAnotherAreaEntersNone() {
        String body = """
                {"area": "24", "metres": 100, "validFrom": "2027-01-01", "document": "Quyết định 5"}""";
        var elsewhere = SignIn.as(new Caller("planner", Role.PLANNER, null, "99"));
        assertProblem(api.post("/api/spacing/rules", body, elsewhere), 403, "outside-area");
    }

    @Test
    void rulesThatAreAlikeDoNotOverlap() {
        String body = """
                {"area": "24", "zone": "URBAN", "network": "OTHER", "metres": 100, "validFrom": "2026-01-01", "document": "Quyết định 5"}""";
        assertProblem(api.post("/api/spacing/rules", body, PLANNER), 409, "overlapping-validity");
    }

    private void mast(String code, String owner, String from, double metres, @Nullable Double height, String status) {
        jdbc.sql(SqlFile.read(BatchWorld.class, "spacing-mast.sql"))
                .param("code", code)
                .param("owner", owner)
                .param("from", from)
                .param("metres", metres)
                .param("height", height, Types.DOUBLE)
                .param("status", status)
                .update();
    }

    private static String named(Object pair) {
        var facts = (Map<?, ?>) pair;
        List<String> both = Stream.of(facts.get("mast"), facts.get("other"))
                .map(String::valueOf)
                .sorted()
                .toList();
        return both.get(0) + " " + both.get(1) + " "
                + ((Number) Objects.requireNonNull(facts.get("metres"))).intValue();
    }
}
