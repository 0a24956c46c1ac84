package org.dungchung.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import tools.jackson.databind.json.JsonMapper;

/** A commune E1 with the hamlet A, known since 2020 and valid since 2010, whose people live in a square around 60.05, 0.05. */
@HttpTest
class HamletEditingHttpTests {

    private static final String FACTS = """
            "province": "E", "code": "A", "name": "Một", "type": "ấp", "commune": "E1", "validFrom": "2010-01-01",
            "centre": {"type": "Point", "coordinates": [60.05, 0.05]}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    String uri;

    @BeforeEach
    void aHamlet() {
        api = new Api(mvc);
        new World(jdbc)
                .area("E", "PROVINCE", null, "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))")
                .area("E1", "COMMUNE", "E", "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))");
        uri = "/api/hamlets/" + jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, type_word, commune_code, centre, settled_area, settled_area_source,
                                              grid_population, valid_from, recorded_from)
                values ('E', 'A', 'Một', 'ấp', 'E1', st_setsrid(st_point(60.05, 0.05), 4326),
                        st_multi(st_makeenvelope(60.041234567891, 0.04, 60.06, 0.06, 4326)), 'BUILDINGS', 512, '2010-01-01', '2020-01-01')
                returning id""").query(UUID.class).single();
    }

    @Test
    void aNewHamletIsThereFromItsFirstDay() {
        var made = api.post("/api/hamlets", """
                {"province": "E", "code": "B", "name": "Hai", "type": "ấp", "commune": "E1", "population": 300, "validFrom": "2024-05-01",
                 "hall": {"type": "Point", "coordinates": [60.15, 0.05]},
                 "settledArea": {"type": "Polygon", "coordinates": [[[60.1, 0.01], [60.2, 0.01], [60.2, 0.02], [60.1, 0.01]]]}}""", SignIn.asPlanner());
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"0\"");
        assertThat(api.get(Api.locationOf(made), SignIn.asOperator("NOBODY")))
                .hasStatusOk()
                .hasHeader("ETag", "\"0\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"code": "B", "population": 300, "households": null, "settledAreaSource": "SURVEY", "boundary": null,
                         "settledArea": {"type": "MultiPolygon"}, "validFrom": "2024-05-01", "versions": [], "successors": []}""");
        assertThat(codesOn("2024-04-30")).containsExactly("A");
        assertThat(codesOn("2024-05-01")).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void everyFaultOfAFormIsNamedAtOnce() {
        var answer = api.post("/api/hamlets", """
                {"province": "E", "name": " ", "commune": "E1", "households": -1, "validFrom": "2024-05-01", "validTo": "2024-04-01"}""", SignIn.asPlanner());
        for (String field : List.of("code", "name", "households", "centre", "validTo")) {
            assertFault(answer, 400, field);
        }
        assertFault(create("\"commune\": \"E9\"", "{\"type\": \"Point\", \"coordinates\": [60, 0]}"), 400, "commune");
        assertFault(create("\"commune\": \"E1\"", "{\"type\": \"Polygon\", \"coordinates\": []}"), 400, "centre");
        assertFault(
                api.post("/api/hamlets", "{" + FACTS.replace("\"E\"", "\"E1\"") + "}", SignIn.asPlanner()),
                400,
                "province");
        var crossing = api.post("/api/hamlets", """
                {"province": "E", "code": "B", "name": "Hai", "commune": "E1", "settledArea": {"type": "Polygon", "coordinates":
                  [[[60.1, 0.01], [60.2, 0.02], [60.2, 0.01], [60.1, 0.02], [60.1, 0.01]]]}}""", SignIn.asPlanner());
        assertFault(crossing, 400, "settledArea");
        assertThat(crossing).bodyText().contains("60.15");
    }

    @Test
    void twoVersionsOfACodeDoNotHoldAtOnce() {
        var answer = api.post("/api/hamlets", "{" + FACTS + "}", SignIn.asPlanner());
        assertProblem(answer, 409, "overlapping-validity");
        assertThat(answer).bodyText().contains("another version in that time");
    }

    @Test
    void aCorrectionNamesTheVersionThatItsAuthorSawAndAReason() {
        String said = "{" + FACTS + ", \"population\": 90, \"reason\": \"đếm lại\"}";
        assertProblem(api.put(uri, said, null, SignIn.asPlanner()), 428, "precondition-required");
        assertProblem(api.put(uri, "{" + FACTS + "}", "\"0\"", SignIn.asPlanner()), 422, "reason-required");
        assertThat(api.put(uri, said, "\"0\"", SignIn.asPlanner()))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        var stale = api.put(uri, said.replace("90", "91"), "\"0\"", SignIn.asAdministrator());
        assertProblem(stale, 412, "stale-version");
        assertThat(stale).bodyJson().isLenientlyEqualTo("""
                {"version": 1, "current": {"population": 90, "version": 1}, "yours": {"population": 91}}""");
        assertProblem(
                api.put("/api/hamlets/" + UUID.randomUUID(), said, "\"0\"", SignIn.asPlanner()), 404, "unknown-hamlet");
        for (var who : List.of(SignIn.asInspector(), SignIn.asOperator("NOBODY"))) {
            assertProblem(api.put(uri, said, "\"1\"", who), 403, "not-allowed");
        }
    }

    @Test
    void whatIsReadAndSentBackLeavesTheGroundAndItsSourceAsTheyAre() {
        String read = body(api.get(uri, SignIn.asPlanner())).replace("\"Một\"", "\"Một A\"");
        String sent = "{\"reason\": \"tên đúng\", "
                + List.of(
                                "province",
                                "code",
                                "name",
                                "type",
                                "commune",
                                "hall",
                                "centre",
                                "settledArea",
                                "boundary",
                                "validFrom")
                        .stream()
                        .map(field -> "\"%s\": %s".formatted(field, json(read, field)))
                        .collect(Collectors.joining(", "))
                + "}";
        assertThat(api.put(uri, sent, "\"0\"", SignIn.asPlanner())).bodyJson().isLenientlyEqualTo("""
                {"name": "Một A", "settledAreaSource": "BUILDINGS", "gridPopulation": 512}""");
        assertThat(jdbc.sql("select st_xmin(settled_area) from territory.hamlet where name = 'Một A'")
                        .query(Double.class)
                        .single())
                .isEqualTo(60.041234567891);
        // Elsewhere nobody has counted the grid's people, and somebody has said where they live.
        var moved = api.put(uri, sent.replace("60.06", "60.07"), "\"1\"", SignIn.asPlanner());
        assertThat(moved)
                .bodyJson()
                .isLenientlyEqualTo("{\"settledAreaSource\": \"SURVEY\", \"gridPopulation\": null}");
    }

    private MvcTestResult create(String commune, String centre) {
        return api.post(
                "/api/hamlets",
                "{\"province\": \"E\", \"code\": \"B\", \"name\": \"Hai\", %s, \"centre\": %s}"
                        .formatted(commune, centre),
                SignIn.asPlanner());
    }

    private List<String> codesOn(String day) {
        return JsonPath.read(
                body(api.get("/api/hamlets?area=E&boundaries=" + day, SignIn.asInspector())),
                "$.features[*].properties.code");
    }

    private static String json(String document, String field) {
        return JsonMapper.shared().writeValueAsString(JsonPath.<Object>read(document, "$." + field));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
