package org.dungchung.report.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.indicator.Plans;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.dungchung.report.kind.Kind;
import org.dungchung.report.kind.Kinds;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.dungchung.territory.Areas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One province of two communes: 40 masts in the one, 25 of them shared, and three in the other, of which nobody but their owner has to know. */
@HttpTest
class FreezingTests {

    private static final String SHARING =
            "{\"kind\": \"sharing-ratios\", \"area\": \"77\", \"date\": \"2024-06-30\", \"indicator\": \"mast-sharing\"}";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Freezing freezing;

    @Autowired
    Kinds kinds;

    @Autowired
    Reports reports;

    @Autowired
    Plans plans;

    @Autowired
    Areas areas;

    @Autowired
    Meters meters;

    @Autowired
    CurrentCaller callers;

    private Api api;

    @BeforeEach
    void masts() {
        api = new Api(http);
        new World(jdbc)
                .area("77", "PROVINCE", null, "POLYGON((104.9 9.5, 105.6 9.5, 105.6 10.5, 104.9 10.5, 104.9 9.5))")
                .area("77001", "COMMUNE", "77", "POLYGON((104.9 9.5, 105.5 9.5, 105.5 10.2, 104.9 10.2, 104.9 9.5))")
                .area(
                        "77002",
                        "COMMUNE",
                        "77",
                        "POLYGON((104.9 10.2, 105.5 10.2, 105.5 10.5, 104.9 10.5, 104.9 10.2))");
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .points("MAST", "M", 40, "VIE", 10)
                .use("M", 1, 40, "VIE")
                .use("M", 1, 25, "MOB")
                .points("MAST", "F", 3, "MOB", 10.3)
                .use("F", 1, 3, "MOB")
                .use("F", 1, 1, "VIE");
    }

    @Test
    void aReportSaysWhatTheApiSaysAndItsHashIsThatOfItsBytes() {
        MvcTestResult ordered = api.post("/api/reports", SHARING, SignIn.asInspector());
        assertThat(ordered).hasStatus(202);
        assertThat(read(ordered, "$.state")).isEqualTo("WAITING");
        assertThat(read(ordered, "$.areaName")).isEqualTo("77 area");
        UUID id = UUID.fromString(read(ordered, "$.id"));
        assertProblem(api.get("/api/reports/" + id + "/content", SignIn.asPlanner()), 409, "report-not-done");
        assertThat(freeze(id)).isTrue();

        var figure = api.get("/api/indicators/mast-sharing?area=77&date=2024-06-30", SignIn.asInspector());
        String body = body(api.get("/api/reports/" + id + "/content", SignIn.asInspector()));
        Content content = Canonical.read(body);
        assertThat(content.sections().get(0).rows().get(0).cells().subList(1, 4))
                .map(String::valueOf)
                .containsExactly(read(figure, "$.numerator"), read(figure, "$.denominator"), read(figure, "$.ratio"));
        assertThat(content.sections().stream()
                        .filter(one -> one.id().equals("communes.mast-sharing"))
                        .findFirst()
                        .orElseThrow()
                        .total())
                .map(String::valueOf)
                .containsExactly(
                        "null", "null", "26", "43", String.valueOf(26.0 / 43).substring(0, 18));
        var done = api.get("/api/reports/" + id, SignIn.asPlanner());
        assertThat(read(done, "$.state")).isEqualTo("DONE");
        assertThat(read(done, "$.sha256")).isEqualTo(Canonical.sha256(body));
    }

    @Test
    void askedOnceMoreAReportSaysTheSameByteByByteWhateverWasCorrectedSince() {
        UUID first = frozen(SHARING);
        Content before = Canonical.read(body(api.get("/api/reports/" + first + "/content", SignIn.asPlanner())));
        laterToday();
        try {
            jdbc.sql("set local timezone = 'America/New_York'").update();
            jdbc.sql("set local enable_hashagg = off").update();
            jdbc.sql("set local enable_hashjoin = off").update();
            jdbc.sql("set local enable_indexscan = off").update();
            UUID again = UUID.fromString(
                    read(api.post("/api/reports/" + first + "/reruns", "{}", SignIn.asPlanner()), "$.id"));
            assertThat(freeze(again)).isTrue();
            var told = api.get("/api/reports/" + again, SignIn.asPlanner());
            assertThat(read(told, "$.rerunOf")).isEqualTo(first.toString());
            assertThat(read(told, "$.sameAsBefore")).isEqualTo("true");
            assertThat(body(api.get("/api/reports/" + again + "/content", SignIn.asPlanner())))
                    .isEqualTo(Canonical.write(before));
        } finally {
            jdbc.sql("set local timezone = 'UTC'").update();
        }
    }

    @Test
    void aNewReportKnowsWhatWasCorrectedAndTheComparisonSaysWhere() {
        UUID first = frozen(SHARING);
        laterToday();
        UUID second = frozen(SHARING);
        jdbc.sql("alter table report.report disable trigger user").update();
        jdbc.sql(
                        "update report.report set known_at = now() + interval '1 hour', state = 'WAITING', ended_at = null where id = ?")
                .param(second)
                .update();
        jdbc.sql("alter table report.content disable trigger user").update();
        jdbc.sql("delete from report.content where report_id = ?").param(second).update();
        jdbc.sql("alter table report.content enable trigger user").update();
        jdbc.sql("alter table report.report enable trigger user").update();
        assertThat(freeze(second)).isTrue();

        var comparison = api.get("/api/reports/" + second + "/comparison?with=" + first, SignIn.asInspector());
        assertThat(read(comparison, "$.sections[?(@.id == 'ratios')].lines[0].changes[*].difference"))
                .startsWith("[5,0.1162790697");
        assertThat(read(comparison, "$.sections[?(@.id == 'communes.mast-sharing')].lines[0].key"))
                .contains("77001");
        var other = frozen("{\"kind\": \"late-data\"}");
        assertProblem(
                api.get("/api/reports/" + first + "/comparison?with=" + other, SignIn.asPlanner()),
                422,
                "reports-of-different-kinds");
    }

    @Test
    void distancesBetweenMastsAreThoseOfTheApi() {
        var rule = """
                {"area": "77", "metres": 300, "document": "QĐ 1", "validFrom": "2020-01-01", "reason": "mới"}""";
        assertThat(api.post("/api/spacing/rules", rule, SignIn.asPlanner())).hasStatus(201);
        UUID id = frozen("{\"kind\": \"spacing\", \"area\": \"77\", \"date\": \"2024-06-30\"}");
        Content content = Canonical.read(body(api.get("/api/reports/" + id + "/content", SignIn.asPlanner())));
        var live = api.get("/api/spacing?area=77&date=2024-06-30", SignIn.asInspector());
        var sums = content.sections().get(0).rows();
        assertThat(sums.get(0).cells().get(1))
                .hasToString(read(live, "$.standing"))
                .hasToString("43");
        assertThat(sums.get(4).cells().get(1)).hasToString(read(live, "$.pairs"));
        assertThat(content.sections().get(1).rows())
                .hasSize(Integer.parseInt(read(live, "$.pairs")))
                .isNotEmpty();
    }

    @Test
    void everyKindIsFrozenAndHandedOutInEveryForm() {
        for (Kind kind : kinds.all()) {
            UUID id = frozen("{\"kind\": \"%s\", \"area\": \"%s\", \"date\": \"2024-06-30\", \"plan\": \"002\"}"
                    .formatted(kind.code(), kind.takesArea() ? "77" : ""));
            Content content = Canonical.read(body(api.get("/api/reports/" + id + "/content", SignIn.asPlanner())));
            assertThat(content.kind()).isEqualTo(kind.code());
            assertThat(content.sections()).as(kind.code()).isNotEmpty();
            for (String format : List.of("json", "csv", "xlsx", "docx", "pdf")) {
                assertThat(api.get("/api/reports/" + id + "/file?lang=en&format=" + format, SignIn.asInspector()))
                        .as(kind.code() + " as " + format)
                        .hasStatusOk();
            }
        }
    }

    @Test
    void spareCapacityAndContractGapsNameWhatIsThere() {
        String spare = body(api.get(
                "/api/reports/" + frozen("{\"kind\": \"spare-capacity\", \"area\": \"77002\"}") + "/content",
                SignIn.asPlanner()));
        assertThat(Canonical.read(spare).sections().get(0).rows()).isEmpty();
        jdbc.sql("update asset.asset set offered = true, capacity = 5 where code = 'F1'")
                .update();
        spare = body(api.get(
                "/api/reports/" + frozen("{\"kind\": \"spare-capacity\", \"area\": \"77002\"}") + "/content",
                SignIn.asPlanner()));
        var row = Canonical.read(spare).sections().get(0).rows().get(0).cells();
        assertThat(row.get(0)).isEqualTo("77002");
        assertThat(row.get(4)).isEqualTo("MOB");
        assertThat(row.get(9)).as("of five places two are taken").isEqualTo(3);
        assertThat(spare).as("others do not see its code").doesNotContain("\"F1\"");

        var gaps = Canonical.read(body(api.get(
                "/api/reports/" + frozen("{\"kind\": \"contract-gaps\", \"area\": \"77\"}") + "/content",
                SignIn.asPlanner())));
        var missing = gaps.sections().get(1);
        assertThat(missing.rows()).as("uses by others than the owner").hasSize(26);
        assertThat(missing.rows()).extracting(missing::keyOf).doesNotHaveDuplicates();
        var first = missing.rows().get(0);
        assertThat(missing.keyOf(first))
                .containsExactly(
                        first.cells().get(missing.place("asset")), first.cells().get(missing.place("tenancy")));
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheOrder() {
        assertFault(api.post("/api/reports", "{\"kind\": \"nope\"}", SignIn.asPlanner()), 400, "kind");
        assertFault(api.post("/api/reports", "{\"kind\": \"plan-annex\"}", SignIn.asPlanner()), 400, "plan");
        for (String whole : List.of("late-data", "data-quality")) {
            String ofArea = "{\"kind\": \"%s\", \"area\": \"77\"}".formatted(whole);
            assertFault(api.post("/api/reports", ofArea, SignIn.asPlanner()), 400, "area");
            assertThat(read(
                            api.get("/api/report-kinds", SignIn.asPlanner()),
                            "$[?(@.kind == '%s')].area".formatted(whole)))
                    .isEqualTo("[false]");
        }
        assertProblem(
                api.post("/api/reports", "{\"kind\": \"spacing\", \"area\": \"12345\"}", SignIn.asPlanner()),
                404,
                "unknown-area");
        assertProblem(
                api.post("/api/reports", "{\"kind\": \"late-data\", \"knownOn\": \"2199-01-01\"}", SignIn.asPlanner()),
                422,
                "known-on-in-future");
        assertFault(
                api.get("/api/reports/" + frozen("{\"kind\": \"late-data\"}") + "/file?format=exe", SignIn.asPlanner()),
                400,
                "format");
    }

    @Test
    void whatIsKnownIsKnownUpToAnInstantOfTheDatabase() {
        Instant now =
                jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
        var behind = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-1));
        var ordering = new Ordering(jdbc, kinds, reports, plans, areas, meters, callers, event -> {}, behind);
        var wanted = new Wanted("late-data", null, null, null, null, null, null);
        Report ordered = callers.call(new Caller("planner", Role.PLANNER, null), () -> ordering.order(wanted));
        assertThat(ordered.knownAt()).isBetween(now, now.plusSeconds(50));
    }

    @Test
    void whenManyWaitAnotherOneIsOrderedLater() {
        jdbc.sql("""
                insert into report.report (kind, day, boundaries, known_on, known_at, ordered_by, ordered_at)
                select 'late-data', '2024-06-30', '2024-06-30', '2024-06-30', now(), 'x', now() from generate_series(1, 100)""").update();
        assertProblem(api.post("/api/reports", SHARING, SignIn.asPlanner()), 503, "too-many-reports");
    }

    /** Five more uses, back-dated to 2023 and recorded a minute from now. */
    private void laterToday() {
        jdbc.sql("""
                insert into sharing.tenancy (asset_id, organisation, used_from, reported_by_owner, recorded_from)
                select id, 'MOB', '2023-01-01', true, clock_timestamp() + interval '1 minute' from asset.asset
                 where code in ('M30', 'M31', 'M32', 'M33', 'M34')""").update();
    }

    private UUID frozen(String wanted) {
        var ordered = api.post("/api/reports", wanted, SignIn.asPlanner());
        assertThat(ordered).hasStatus(202);
        UUID id = UUID.fromString(read(ordered, "$.id"));
        assertThat(freeze(id)).isTrue();
        return id;
    }

    private boolean freeze(UUID id) {
        return freezing.freeze(id, (done, all) -> assertThat(done).isBetween(1, all));
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
