package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dungchung.platform.AsOf;
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

/** One mast that RED and BLUE use: shared as long as they are two groups. Operators merge on a day, and the ratio moves on it. */
@HttpTest
class MembershipRatioTests {

    private static final String BLUE = "/api/organisations/BLUE/memberships";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;

    @BeforeEach
    void aSharedMast() {
        api = new Api(mvc);
        var world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .group("REDS", "RED")
                .group("BLUES", "BLUE")
                .area("W", "PROVINCE", null, "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))");
        var mast = world.point("MAST", "M", "RED", 60.05, 0.05);
        world.use(mast, "RED");
        world.use(mast, "BLUE");
        jdbc.sql("update territory.area_piece set recorded_from = '2020-01-01'").update();
        jdbc.sql("update territory.area_cell set recorded_from = '2020-01-01'").update();
    }

    @Test
    void aMergerMovesTheRatioOnItsDayAndNotInWhatWasKnownBefore() {
        assertThat(ratio("2025-07-01")).isEqualTo(1.0);
        assertThat(join("REDS", "2025-07-01")).hasStatus(201);

        assertThat(ratio("2025-06-30")).isEqualTo(1.0);
        assertThat(ratio("2025-07-01")).isEqualTo(0.0);
        assertThat(ratio("2025-07-01&knownOn=" + LocalDate.now(AsOf.ZONE).minusDays(1)))
                .isEqualTo(1.0);
        assertThat(api.get("/api/organisations/BLUE", SignIn.asInspector()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"memberships": [{"group": "BLUES", "validTo": "2025-06-30"}, {"group": "REDS", "validFrom": "2025-07-01", "validTo": null}]}""");
    }

    @Test
    void anOrganisationIsReadAsOfADay() {
        join("REDS", "2025-07-01");
        for (String day : new String[] {"2025-06-30", "2025-07-01"}) {
            assertThat(api.get("/api/organisations/BLUE?date=" + day, SignIn.asInspector()))
                    .doesNotContainHeader("ETag")
                    .bodyJson()
                    .extractingPath("$.memberships[*].group")
                    .asArray()
                    .containsExactly(day.endsWith("30") ? "BLUES" : "REDS");
        }
        assertThat(api.get("/api/groups/REDS?date=2025-06-30", SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$.members[*].organisation")
                .asArray()
                .containsExactly("RED");
    }

    @Test
    void aMembershipIsCorrectedAndBroughtBack() {
        String reds = membershipOf("RED");
        String form = "{\"group\": \"BLUES\", \"validFrom\": \"2024-01-01\", \"reason\": \"văn bản\"}";
        assertProblem(api.put(reds, form, null, SignIn.asPlanner()), 428, "precondition-required");
        assertThat(api.put(reds, form, "\"0\"", SignIn.asPlanner()))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertProblem(api.put(reds, form, "\"0\"", SignIn.asPlanner()), 412, "stale-version");
        assertThat(ratio("2023-12-31")).isEqualTo(1.0);
        assertThat(ratio("2024-01-01")).isEqualTo(0.0);
        String wish = "{\"version\": 0, \"reason\": \"nhầm\"}";
        assertThat(api.put(reds + "/restoration", wish, "\"1\"", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.group")
                .isEqualTo("REDS");
        assertThat(ratio("2024-01-01")).isEqualTo(1.0);
        assertProblem(api.get(reds.replace("/RED/", "/BLUE/"), SignIn.asInspector()), 404, "unknown-membership");
    }

    @Test
    void aMembershipNamesAGroupADayThatIsFreeAndAReason() {
        assertFault(join("NONE", "2025-07-01"), 400, "group");
        assertProblem(api.post(BLUE, "{\"group\": \"REDS\"}", SignIn.asPlanner()), 422, "reason-required");
        assertProblem(
                api.post(BLUE, "{\"group\": \"REDS\", \"reason\": \"x\"}", SignIn.asOperator("RED")),
                403,
                "not-allowed");
        var answer = api.post(BLUE, "{\"group\": \"REDS\", \"reason\": \"x\"}", SignIn.asPlanner());
        assertProblem(answer, 409, "overlapping-validity");
        assertThat(answer).bodyText().contains("belongs to a group in that time already");
    }

    private MvcTestResult join(String group, String day) {
        String form = "{\"group\": \"%s\", \"validFrom\": \"%s\", \"reason\": \"sáp nhập\"}".formatted(group, day);
        return api.post(BLUE, form, SignIn.asPlanner());
    }

    private String membershipOf(String organisation) {
        return "/api/organisations/" + organisation + "/memberships/"
                + read(api.get("/api/organisations/" + organisation, SignIn.asPlanner()), "$.memberships[0].id");
    }

    private double ratio(String date) {
        var answer = api.get("/api/indicators/mast-sharing?area=W&date=" + date, SignIn.asInspector());
        assertThat(answer).hasStatusOk();
        return ((Number) read(answer, "$.ratio")).doubleValue();
    }

    private static Object read(MvcTestResult answer, String path) {
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }
}
