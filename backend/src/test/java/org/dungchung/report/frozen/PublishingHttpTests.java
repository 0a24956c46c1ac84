package org.dungchung.report.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A province of three communes with 40, 30 and 3 masts; the third is too small to be published, and so one of the others is hidden with it. */
@HttpTest
class PublishingHttpTests {

    private static final String SHARING =
            "{\"kind\": \"sharing-ratios\", \"area\": \"77\", \"date\": \"2024-06-30\", \"indicator\": \"mast-sharing\"}";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Freezing freezing;

    private Api api;
    private UUID report;

    @BeforeEach
    void published() {
        api = new Api(http);
        new World(jdbc)
                .area("77", "PROVINCE", null, "POLYGON((104.9 9.5, 105.5 9.5, 105.5 10.5, 104.9 10.5, 104.9 9.5))")
                .area("77001", "COMMUNE", "77", "POLYGON((104.9 9.5, 105.5 9.5, 105.5 10.2, 104.9 10.2, 104.9 9.5))")
                .area("77002", "COMMUNE", "77", "POLYGON((104.9 10.2, 105.5 10.2, 105.5 10.4, 104.9 10.4, 104.9 10.2))")
                .area(
                        "77003",
                        "COMMUNE",
                        "77",
                        "POLYGON((104.9 10.4, 105.5 10.4, 105.5 10.5, 104.9 10.5, 104.9 10.4))");
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .points("MAST", "M", 40, "VIE", 10)
                .use("M", 1, 40, "VIE")
                .use("M", 1, 25, "MOB")
                .points("MAST", "N", 30, "VIE", 10.3)
                .use("N", 1, 30, "VIE")
                .points("MAST", "F", 3, "VIE", 10.45)
                .use("F", 1, 3, "VIE")
                .use("F", 1, 1, "MOB");
        report = frozen(SHARING);
    }

    @Test
    void everybodySeesWhatIsPublishedWithoutTheNumbersThatAreTooSmall() {
        assertThat(read(anonymous("/api/published-reports"), "$[*].id")).isEqualTo("[]");
        UUID publication = publish();
        assertThat(read(anonymous("/api/published-reports"), "$[*].id")).contains(publication.toString());
        String shown = body(anonymous("/api/published-reports/" + publication + "/content"));
        Section communes = section(Canonical.read(shown), "communes.mast-sharing");
        assertThat(communes.rows().get(0).cells()).map(String::valueOf).contains("77001", "25", "40", "0.625");
        assertThat(communes.rows().get(1).cells()).containsExactly("77002", "77002 area", null, null, null);
        assertThat(communes.rows().get(2).cells()).containsExactly("77003", "77003 area", null, null, null);
        assertThat(anonymous("/api/published-reports/" + publication + "/file?format=pdf"))
                .hasStatusOk();
        Content whole = Canonical.read(body(api.get("/api/reports/" + report + "/content", SignIn.asInspector())));
        assertThat(section(whole, "communes.mast-sharing").rows().get(2).cells())
                .map(String::valueOf)
                .contains("77003", "1", "3");
    }

    @Test
    void publishingIsThePlannersActOnTheVersionThatWasRead() {
        String path = "/api/reports/" + report + "/publication";
        assertThat(api.put(path, "{}", "\"0\"", SignIn.asInspector())).hasStatus(403);
        assertThat(api.put(path, "{}", null, SignIn.asPlanner())).hasStatus(428);
        publish();
        assertProblem(api.put(path, "{}", "\"0\"", SignIn.asPlanner()), 412, "stale-version");
        assertProblem(api.put(path, "{}", "\"1\"", SignIn.asPlanner()), 409, "report-already-published");
    }

    @Test
    void whatIsWithdrawnIsSeenByNobodyAndItsReasonIsKept() {
        UUID publication = publish();
        String path = "/api/reports/" + report + "/withdrawal";
        assertProblem(api.put(path, "{}", "\"1\"", SignIn.asPlanner()), 422, "reason-required");
        var withdrawn = api.put(path, "{\"reason\": \"Số liệu cần rà soát\"}", "\"1\"", SignIn.asPlanner());
        assertThat(read(withdrawn, "$.withdrawnBecause")).isEqualTo("Số liệu cần rà soát");
        assertProblem(anonymous("/api/published-reports/" + publication), 404, "unknown-report");
        assertProblem(api.put(path, "{\"reason\": \"x\"}", "\"2\"", SignIn.asPlanner()), 409, "report-not-published");
        assertThat(read(anonymous("/api/report-hashes/" + hash()), "$.report.withdrawn"))
                .isEqualTo("true");
    }

    @Test
    void aHashIsConfirmedOfTheWholeReportAndOfWhatThePublicIsShown() {
        UUID publication = publish();
        var confirmed = anonymous("/api/report-hashes/" + hash().toUpperCase(java.util.Locale.ROOT));
        assertThat(read(confirmed, "$.report.publication")).isEqualTo(publication.toString());
        assertThat(read(confirmed, "$.report.shortened")).isEqualTo("false");
        String shown = read(anonymous("/api/published-reports/" + publication), "$.sha256");
        assertThat(shown).isNotEqualTo(hash());
        assertThat(read(anonymous("/api/report-hashes/" + shown), "$.report.shortened"))
                .isEqualTo("true");
        assertThat(read(anonymous("/api/report-hashes/" + "0".repeat(64)), "$.report"))
                .isEqualTo("null");
        Api.assertFault(anonymous("/api/report-hashes/abc"), 400, "sha256");
    }

    @Test
    void whatNamesTheAuthoritysBusinessIsNotPublishedAndSpareCapacityToTheSignedInAlone() {
        UUID late = frozen("{\"kind\": \"late-data\"}");
        assertProblem(
                api.put("/api/reports/" + late + "/publication", "{}", "\"0\"", SignIn.asPlanner()),
                422,
                "report-not-publishable");
        UUID spare = frozen("{\"kind\": \"spare-capacity\", \"area\": \"77\"}");
        String id = read(
                api.put("/api/reports/" + spare + "/publication", "{}", "\"0\"", SignIn.asPlanner()), "$.publication");
        assertThat(api.get("/api/published-reports/" + id, SignIn.asOperator("MOB")))
                .hasStatusOk();
        assertProblem(anonymous("/api/published-reports/" + id), 404, "unknown-report");
        for (String path : List.of("", "/content", "/file?format=csv")) {
            assertProblem(
                    api.get("/api/published-reports/" + id + path, SignIn.asCommune("77001")), 404, "unknown-report");
        }
        assertThat(read(api.get("/api/published-reports", SignIn.asCommune("77001")), "$[*].id"))
                .isEqualTo("[]");
    }

    @Test
    void whoReadsWhatIsForOperatorsIsNotedAndStandsInTheFile() {
        UUID spare = frozen("{\"kind\": \"spare-capacity\", \"area\": \"77\"}");
        String id = read(
                api.put("/api/reports/" + spare + "/publication", "{}", "\"0\"", SignIn.asPlanner()), "$.publication");
        UUID open = publish();
        var operator = SignIn.asOperator("MOB");
        long before = noted();
        body(api.get("/api/published-reports/" + id + "/content", operator));
        assertThat(noted() - before).isEqualTo(1);
        String file = body(api.get("/api/published-reports/" + id + "/file?format=csv", operator));
        assertThat(noted() - before).isEqualTo(2);
        assertThat(file).contains("# dungchung: operator (MOB)");
        String everybodys = body(api.get("/api/published-reports/" + open + "/file?format=csv", operator));
        body(api.get("/api/published-reports/" + open + "/content", operator));
        assertThat(noted() - before).as("anybody can have it").isEqualTo(2);
        assertThat(everybodys).doesNotContain("# dungchung");
    }

    private long noted() {
        return jdbc.sql("select count(*) from access.entry where endpoint like '/api/published-reports/%'")
                .query(Long.class)
                .single();
    }

    @Test
    void aPlannerOfAnAreaPublishesWhatIsOfThatArea() {
        String path = "/api/reports/" + report + "/publication";
        var elsewhere = SignIn.as(new Caller("planner", Role.PLANNER, null, "77001"));
        assertProblem(api.put(path, "{}", "\"0\"", elsewhere), 403, "outside-area");
    }

    @Test
    void theDatabaseItselfKeepsReportsFromOthersAndFrozen() {
        publish();
        assertThat(seenBy("dungchung_app", "report.report")).isZero();
        assertThat(seenBy("dungchung_app", "report.content")).isZero();
        assertThat(seenBy("dungchung_app", "report.publication")).isPositive();
        assertThat(seenBy("dungchung_organisation", "report.content")).isZero();
        org.assertj.core.api.Assertions.assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> jdbc.sql("update report.content set body = body").update())
                .withMessageContaining("content is frozen");
    }

    private long seenBy(String role, String table) {
        jdbc.sql("set local role " + role).update();
        long seen = jdbc.sql("select count(*) from " + table).query(Long.class).single();
        jdbc.sql("reset role").update();
        return seen;
    }

    private UUID publish() {
        var answer = api.put("/api/reports/" + report + "/publication", "{}", "\"0\"", SignIn.asPlanner());
        assertThat(answer).hasStatusOk();
        return UUID.fromString(read(answer, "$.publication"));
    }

    private String hash() {
        return read(api.get("/api/reports/" + report, SignIn.asPlanner()), "$.sha256");
    }

    private UUID frozen(String wanted) {
        UUID id = UUID.fromString(read(api.post("/api/reports", wanted, SignIn.asPlanner()), "$.id"));
        assertThat(freezing.freeze(id, (done, all) -> {})).isTrue();
        return id;
    }

    private MvcTestResult anonymous(String uri) {
        return http.get().uri(uri).exchange();
    }

    private static Section section(Content content, String id) {
        return content.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
