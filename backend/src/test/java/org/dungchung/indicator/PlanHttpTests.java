package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.time.LocalDate;
import java.util.List;
import org.dungchung.platform.AsOf;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Old Cà Mau with 300 of 1,200 masts shared, and former Bạc Liêu with 70 of 700: one province since 1/7/2025. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class PlanHttpTests {

    private static final RequestPostProcessor PLANNER = SignIn.asPlanner();
    private static final String ANNEX = "/api/plans/002/annex?date=2025-12-31";
    private static final String STATEMENTS = "/api/plans/002/statements";
    private static final String MASTS = "$.lines[?(@.indicator == 'mast-sharing')]";
    private static final String SUBSCRIBERS = "$.lines[?(@.indicator == 'mobile-broadband-subscriptions')]";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    private Api api;

    @BeforeEach
    void mergedProvince() {
        api = new Api(http);
        LocalDate last = LocalDate.parse("2025-06-30");
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .area("96", "PROVINCE", new double[] {104.9, 9.5, 105.5, 10.5}, null, last)
                .area("95", "PROVINCE", new double[] {104.9, 10.5, 105.5, 11.5}, null, last)
                .area("96", "PROVINCE", new double[] {104.9, 9.5, 105.5, 11.5}, last.plusDays(1), null)
                .points("MAST", "C", 1200, "VIE", 10)
                .use("C", 1, 1200, "VIE")
                .use("C", 1, 300, "MOB")
                .points("MAST", "B", 700, "VIE", 11)
                .use("B", 1, 700, "VIE")
                .use("B", 1, 70, "MOB");
    }

    @Test
    void oneAnswerHasThePlansAreaInItsBoundariesAndTodaysProvinceBesideIt() {
        var annex = api.get(ANNEX, SignIn.asInspector());
        assertThat(read(annex, MASTS + ".computed.ratio")).isEqualTo("[0.25]");
        assertThat(read(annex, MASTS + ".computed.boundaries")).isEqualTo("[\"2025-06-30\"]");
        assertThat(Double.parseDouble(read(annex, MASTS + ".today.ratio").replaceAll("[\\[\\]]", "")))
                .isEqualTo(370.0 / 1900);
        assertThat(read(annex, MASTS + ".met")).as("25.0 % of at least 25 %").isEqualTo("[true]");
        assertThat(read(annex, MASTS + ".wording")).contains("Tỷ lệ sử dụng chung cột ăng ten");
        assertThat(read(annex, "$.lines[0].indicator")).isEqualTo("mast-sharing");
        assertThat(read(annex, "$.lines[1].indicator")).isEqualTo("pole-sharing");
        assertThat(read(annex, "$.plan.today")).isEqualTo("96");
    }

    @Test
    void beforeTheMergerThereIsOneLine() {
        var annex = api.get("/api/plans/002/annex?date=2025-06-30", PLANNER);
        assertThat(read(annex, MASTS + ".computed.ratio")).isEqualTo("[0.25]");
        assertThat(read(annex, MASTS + ".today")).isEqualTo("[null]");
    }

    @Test
    void aPlanWhoseAreaTheRegistryHasNotStillHasItsLines() {
        var annex = api.get("/api/plans/000/annex?date=2025-12-31", PLANNER);
        assertThat(read(annex, "$.lines[0].indicator")).isEqualTo("new-mast-sharing");
        assertThat(read(annex, "$.lines[0].computed")).isEqualTo("null");
        assertThat(read(annex, "$.lines[0].next.value")).isEqualTo("0.2");
        assertProblem(api.get("/api/plans/999/annex", PLANNER), 404, "unknown-plan");
    }

    @Test
    void anEnteredValueIsHeldAgainstTheTargetAndKeepsItsHistory() {
        assertThat(read(api.get(ANNEX, PLANNER), SUBSCRIBERS + ".entered.value"))
                .isEqualTo("[71.0]");
        var added = api.post(STATEMENTS, entered("mobile-broadband-subscriptions", "80.5"), PLANNER);
        assertThat(added).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"0\"");
        String at = "/api/statements/" + read(added, "$.id");
        var annex = api.get(ANNEX, PLANNER);
        assertThat(read(annex, SUBSCRIBERS + ".entered.value")).isEqualTo("[80.5]");
        assertThat(read(annex, SUBSCRIBERS + ".met")).isEqualTo("[true]");

        String altered = "{\"value\": 79, \"document\": \"BC 13\", \"reason\": \"số liệu rà soát lại\"}";
        assertProblem(api.put(at, altered, null, PLANNER), 428, "precondition-required");
        assertFault(api.put(at, "{\"value\": 79, \"document\": \"BC 13\"}", "\"0\"", PLANNER), 400, "reason");
        assertThat(api.put(at, altered, "\"0\"", PLANNER)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertProblem(api.put(at, altered, "\"0\"", PLANNER), 412, "stale-version");
        assertThat(read(api.get(ANNEX, PLANNER), SUBSCRIBERS + ".met")).isEqualTo("[false]");
        assertThat(read(api.get(at + "/history", PLANNER), "$[0].recordedBy")).isEqualTo("planner");
        assertThat(read(api.get(at, PLANNER), "$.document")).isEqualTo("BC 13");
        assertProblem(
                api.post(STATEMENTS, entered("mobile-broadband-subscriptions", "1"), PLANNER), 409, "statement-exists");
    }

    @Test
    void whatWasEnteredStandsBesideWhatIsComputedWithTheDifference() {
        jdbc.sql(
                        "insert into territory.area (code, level, name, boundary) values ('42', 'PROVINCE', 'Hà Tĩnh', st_multi(st_makeenvelope(104.9, 9.5, 105.5, 10.5, 4326)))")
                .update();
        String positions = "$.lines[?(@.indicator == 'mast-positions')]";
        String at = "/api/plans/004/annex?date=2025-12-31";
        var before = api.get(at, PLANNER);
        assertThat(read(before, positions + ".computed.numerator")).isEqualTo("[1200]");
        assertThat(read(before, positions + ".met"))
                .as("1,200 of more than 3,200")
                .isEqualTo("[false]");
        assertThat(read(before, positions + ".difference")).isEqualTo("[null]");
        assertThat(api.post("/api/plans/004/statements", entered("mast-positions", "1150"), PLANNER))
                .hasStatus(HttpStatus.CREATED);
        var after = api.get(at, PLANNER);
        assertThat(read(after, positions + ".entered.value")).isEqualTo("[1150.0]");
        assertThat(read(after, positions + ".difference")).isEqualTo("[50.0]");
        assertThat(read(after, "$.lines[?(@.indicator == 'cable-tidied-km')].computed.numerator"))
                .isEqualTo("[0]");
        var figure = api.get("/api/indicators/mast-positions?area=42&date=2025-12-31", PLANNER);
        assertThat(read(figure, "$.form")).isEqualTo("NUMBER");
        assertThat(read(figure, "$.target.gap")).isEqualTo("2000.0");
    }

    @Test
    void aLaterDocumentSetsTheTargetAndThePlansOwnWordsAreKept() {
        String body = """
                {"indicator": "mast-sharing", "kind": "TARGET", "date": "2025-12-31", "value": 0.26, "comparator": "AT_LEAST",
                 "document": "Quyết định 99", "reason": "điều chỉnh"}""";
        assertThat(api.post(STATEMENTS, body, PLANNER)).hasStatus(HttpStatus.CREATED);
        var annex = api.get(ANNEX, PLANNER);
        assertThat(read(annex, MASTS + ".next.value")).isEqualTo("[0.26]");
        assertThat(read(annex, MASTS + ".met")).isEqualTo("[false]");
        var figure = api.get("/api/indicators/mast-sharing?area=96&date=2025-06-30", PLANNER);
        assertThat(read(figure, "$.target.value")).isEqualTo("0.26");
        assertThat(read(figure, "$.target.document")).isEqualTo("Quyết định 99");
        String yesterday = LocalDate.now(AsOf.ZONE).minusDays(1).toString();
        assertThat(read(api.get(ANNEX + "&knownOn=" + yesterday, PLANNER), MASTS + ".next.value"))
                .as("as known before it was entered")
                .isEqualTo("[0.25]");
        assertThat(jdbc.sql(
                                "select value from indicator.target where plan = '002' and indicator = 'mast-sharing' and target_on = '2025-12-31'")
                        .query(Double.class)
                        .single())
                .isEqualTo(0.25);
        assertThat(read(api.get("/api/targets?area=96", SignIn.asOperator("VIE")), "$[?(@.value == 0.26)].source"))
                .contains("Quyết định 99");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'MEASURED', 'date': '2024-12-31', 'value': 0.5, 'document': 'x'}                               | indicator",
                "{'indicator': 'fixed-speed', 'kind': 'GUESS', 'date': '2024-12-31', 'value': 1, 'document': 'x'}         | kind",
                "{'indicator': 'fixed-speed', 'kind': 'MEASURED', 'date': '2999-12-31', 'value': 1, 'document': 'x'}      | date",
                "{'indicator': 'fixed-speed', 'kind': 'MEASURED', 'date': '2024-12-31', 'value': -1, 'document': 'x'}     | value",
                "{'indicator': 'fixed-speed', 'kind': 'MEASURED', 'date': '2024-12-31', 'value': 1}                       | document",
                "{'indicator': 'fixed-speed', 'kind': 'TARGET', 'date': '2027-12-31', 'value': 1, 'document': 'x'}        | comparator",
                "{'indicator': 'mast-sharing', 'kind': 'MEASURED', 'date': '2024-12-31', 'value': 25, 'document': 'x'}    | value",
                "{'indicator': '2g-switch-off', 'kind': 'MEASURED', 'date': '2024-12-31', 'said': 'maybe', 'document': 'x'} | said",
                "{'indicator': 'undergrounding', 'kind': 'MEASURED', 'date': '2024-12-31', 'value': 1, 'document': 'x'}   | value"
            })
    void whatCannotBeStatedIsRefusedAtItsField(String body, String field) {
        var answer = api.post(STATEMENTS, body.replace('\'', '"'), PLANNER);
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(read(answer, "$.errors[*].field")).contains("\"" + field + "\"");
    }

    @Test
    void onlyTheAuthorityReadsPlansAndOnlyAPlannerEnters() {
        for (var other : List.of(SignIn.asOperator("VIE"), SignIn.asCommune("96"))) {
            assertThat(api.get("/api/plans", other)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(api.post(STATEMENTS, entered("fixed-speed", "1"), SignIn.asInspector()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(read(api.get("/api/plans", SignIn.asInspector()), "$[?(@.code == '002')].today"))
                .isEqualTo("[\"96\"]");
    }

    private static String entered(String indicator, String value) {
        return """
                {"indicator": "%s", "kind": "MEASURED", "date": "2025-11-30", "value": %s, "document": "Báo cáo 12/BC-SKHCN"}""".formatted(indicator, value);
    }
}
