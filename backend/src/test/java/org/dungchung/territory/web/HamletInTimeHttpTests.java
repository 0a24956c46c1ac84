package org.dungchung.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.AsOf;
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

/** Hamlet A since 2010 and hamlet B since 1 July 2025, both of commune E1 and known since 2020. */
@HttpTest
class HamletInTimeHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    String uri;

    @BeforeEach
    void twoHamlets() {
        api = new Api(mvc);
        new World(jdbc)
                .area("E", "PROVINCE", null, "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))")
                .area("E1", "COMMUNE", "E", "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))");
        uri = "/api/hamlets/" + hamlet("A", "2010-01-01");
        hamlet("B", "2025-07-01");
    }

    @Test
    void aChangeFromADayOnIsANewVersionAndTheOldOneEndsTheDayBefore() {
        var changed = changeFrom("2024-01-01", "\"0\"");
        assertThat(changed).hasStatus(201).hasHeader("ETag", "\"0\"");
        assertThat(changed).bodyJson().extractingPath("$.versions[0].validTo").isEqualTo("2023-12-31");
        assertThat(namesOn("2023-12-31")).containsExactly("A cũ");
        assertThat(namesOn("2024-01-01")).containsExactly("A mới");
        assertThat(api.get(uri + "?boundaries=2024-01-01", SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("A mới");
        assertThat(api.get(uri, SignIn.asPlanner()))
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .extractingPath("$.validTo")
                .isEqualTo("2023-12-31");
    }

    @Test
    void aChangeFromADayOnLiesWithinTheVersionThatItChanges() {
        assertProblem(changeFrom("2024-01-01", null), 428, "precondition-required");
        assertProblem(changeFrom("2024-01-01", "\"7\""), 412, "stale-version");
        assertFault(changeFrom("2010-01-01", "\"0\""), 400, "validFrom");
        new World(jdbc).area("F", "PROVINCE", null, "POLYGON ((61 0, 61.3 0, 61.3 0.1, 61 0.1, 61 0))");
        assertFault(changeFrom("2024-01-01", "\"0\"", "F"), 400, "province");
        end("2023-12-31", "[]", "\"0\"");
        assertFault(changeFrom("2024-01-01", "\"1\""), 400, "validFrom");
    }

    @Test
    void anEndNamesItsSuccessorsWhichBeginTheDayAfter() {
        assertThat(end("2025-06-30", "[\"B\"]", "\"0\""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"validTo": "2025-06-30", "successors": ["B"]}""");
        assertThat(jdbc.sql("select predecessors[1] from territory.hamlet where province_code = 'E' and code = 'B'")
                        .query(String.class)
                        .single())
                .isEqualTo("A");
        assertThat(namesOn("2025-06-30")).containsExactly("A cũ");
        assertThat(namesOn("2025-07-01")).containsExactly("B cũ");
        assertFault(end("2025-05-31", "[\"B\"]", "\"1\""), 400, "successors");
    }

    @Test
    void anEndHasADayAndAReason() {
        String ending = uri + "/ending";
        assertFault(api.put(ending, "{\"reason\": \"why\"}", "\"0\"", SignIn.asPlanner()), 400, "lastDay");
        assertProblem(
                api.put(ending, "{\"lastDay\": \"2025-06-30\"}", "\"0\"", SignIn.asPlanner()), 422, "reason-required");
        assertFault(end("2009-12-31", "[]", "\"0\""), 400, "lastDay");
        assertProblem(end("2025-06-30", "[]", "\"3\""), 412, "stale-version");
    }

    @Test
    void whatAnEarlierVersionSaidIsTheNewestOneAndNothingIsForgotten() {
        end("2023-12-31", "[]", "\"0\"");
        assertFault(restore("7"), 400, "version");
        assertThat(restore("0"))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .extractingPath("$.validTo")
                .isNull();
        var history = api.get(uri + "/history", SignIn.asInspector());
        assertThat(history).bodyJson().isLenientlyEqualTo("""
                [{"version": 2, "reason": "vẫn còn"}, {"version": 0}]""");
        assertProblem(api.get(uri + "/history", SignIn.asOperator("NOBODY")), 403, "not-allowed");
    }

    @Test
    void aVersionWhoseDaysAreTakenMeanwhileIsNotRestored() {
        changeFrom("2024-01-01", "\"0\"");
        var answer =
                api.put(uri + "/restoration", "{\"version\": 0, \"reason\": \"why\"}", "\"1\"", SignIn.asPlanner());
        assertProblem(answer, 409, "overlapping-validity");
        assertThat(answer).bodyText().contains("another version in that time");
    }

    @Test
    void whatWasKnownStaysAskable() {
        LocalDate yesterday = LocalDate.now(AsOf.ZONE).minusDays(1);
        end("2023-12-31", "[]", "\"0\"");
        assertThat(namesOn("2024-06-30")).isEmpty();
        assertThat(namesOn("2024-06-30&knownOn=" + yesterday)).containsExactly("A cũ");
        var then = api.get(uri + "?knownOn=" + yesterday, SignIn.asInspector());
        assertThat(then)
                .doesNotContainHeader("ETag")
                .bodyJson()
                .extractingPath("$.validTo")
                .isNull();
        assertThat(api.get(uri + "?date=2023-12-31", SignIn.asInspector())).hasStatusOk();
        assertProblem(api.get(uri + "?date=2024-01-01", SignIn.asInspector()), 404, "unknown-hamlet");
        assertProblem(api.get(uri + "?knownOn=2019-12-31", SignIn.asInspector()), 404, "unknown-hamlet");
    }

    @Test
    void versionsAndSuccessorsAreThoseThatWereKnown() {
        String yesterday = "?knownOn=" + LocalDate.now(AsOf.ZONE).minusDays(1);
        changeFrom("2024-01-01", "\"0\"");
        assertThat(api.get(uri, SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$.versions[*].name")
                .asArray()
                .containsExactly("A mới");
        assertThat(api.get(uri + yesterday, SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$.versions")
                .asArray()
                .isEmpty();
        assertThat(api.get(uri + yesterday + "&date=2024-06-30", SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("A cũ");
    }

    private MvcTestResult changeFrom(String day, @Nullable String ifMatch) {
        return changeFrom(day, ifMatch, "E");
    }

    private MvcTestResult changeFrom(String day, @Nullable String ifMatch, String province) {
        String form = """
                {"province": "%s", "code": "A", "name": "A mới", "commune": "E1", "validFrom": "%s", "reason": "đổi tên",
                 "centre": {"type": "Point", "coordinates": [60.05, 0.05]}}""".formatted(province, day);
        return api.postChange(uri + "/versions", form, ifMatch, SignIn.asPlanner());
    }

    private MvcTestResult end(String lastDay, String successors, String ifMatch) {
        String ending =
                "{\"lastDay\": \"%s\", \"successors\": %s, \"reason\": \"sáp nhập\"}".formatted(lastDay, successors);
        return api.put(uri + "/ending", ending, ifMatch, SignIn.asPlanner());
    }

    private MvcTestResult restore(String version) {
        String wish = "{\"version\": %s, \"reason\": \"vẫn còn\"}".formatted(version);
        return api.put(uri + "/restoration", wish, "\"1\"", SignIn.asPlanner());
    }

    private List<String> namesOn(String day) {
        var answer = api.get("/api/hamlets?area=E&fields=name&boundaries=" + day, SignIn.asInspector());
        assertThat(answer).hasStatusOk();
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "$.features[*].properties.name");
    }

    private UUID hamlet(String code, String from) {
        return jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, commune_code, centre, valid_from, recorded_from)
                values ('E', ?, ?, 'E1', st_setsrid(st_point(60.05, 0.05), 4326), cast(? as date), '2020-01-01') returning id""")
                .param(code)
                .param(code + " cũ")
                .param(from)
                .query(UUID.class)
                .single();
    }
}
