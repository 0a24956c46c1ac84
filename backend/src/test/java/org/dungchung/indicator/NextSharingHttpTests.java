package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dungchung.indicator.Supposing.Supposition;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Old Cà Mau, whose plan 002 asks for 25 % on 31/12/2025: 100 masts of VIE along a street, 20 of them shared with MOB, which has ten of its own 110 m to the
 * north of the first ones. So 28 of 110 are needed, eight more.
 */
@HttpTest
class NextSharingHttpTests {

    private static final RequestPostProcessor PLANNER = SignIn.asPlanner();
    private static final String NEXT = "/api/indicators/mast-sharing/next?area=96&date=2025-06-30";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Supposing supposing;

    @Autowired
    Indicators indicators;

    @Autowired
    Clock clock;

    private Api api;

    @BeforeEach
    void street() {
        api = new Api(mvc);
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .area("96", "PROVINCE", new double[] {104.9, 9.5, 105.5, 10.5}, null, LocalDate.parse("2025-06-30"))
                .points("MAST", "C", 100, "VIE", 10)
                .points("MAST", "B", 10, "MOB", 10.001)
                .use("C", 1, 100, "VIE")
                .use("C", 1, 20, "MOB")
                .use("B", 1, 10, "MOB")
                .change("C", "capacity = 2");
    }

    @Test
    void theShortestListReachesTheTargetAndOneFewerDoesNot() {
        var next = api.get(NEXT, SignIn.asInspector());
        assertThat(read(next, "$.shortest.tenancies")).isEqualTo("8");
        assertThat(read(next, "$.shortest.reached")).isEqualTo("true");
        assertThat(read(next, "$.shortest.would.numerator")).isEqualTo("28");
        List<Supposition> list = listed(next);
        assertThat(list).hasSize(8);

        Figure.Target target = Objects.requireNonNull(figure().target());
        assertThat(target.isMetBy(would(list))).isTrue();
        assertThat(target.isMetBy(would(list.subList(0, 7)))).isFalse();
        rent(list);
        assertThat(figure().ratio()).as("when they are really rented").isEqualTo(28.0 / 110);
        assertThat(read(api.get(NEXT, PLANNER), "$.shortest.tenancies")).isEqualTo("0");
    }

    @Test
    void theNearestWithTheBestReasonComeFirstAndWhatHasNoRoomOrNobodyNearIsCounted() {
        jdbc.sql("update asset.asset set capacity = 1 where code in ('C21', 'C22')")
                .update();
        plan("P1", "MOB", "C60");
        jdbc.sql("""
                insert into colocation.request (id, number, asset_id, owner, requester, places, state, filed_on, due_on, purpose)
                select gen_random_uuid(), 'YC-9', id, 'VIE', 'MOB', 1, 'FILED', '2025-06-01', '2025-06-10', 'x' from asset.asset where code = 'C99'""").update();
        var next = api.get(NEXT, PLANNER);
        assertThat(read(next, "$.openings[0].code")).as("asked for").isEqualTo("C99");
        assertThat(read(next, "$.openings[0].tenants[0].reasons[0].reason")).isEqualTo("REQUEST");
        assertThat(read(next, "$.openings[1].code"))
                .as("MOB plans a mast beside it")
                .isEqualTo("C60");
        assertThat(read(next, "$.openings[1].tenants[0].reasons[0].reason")).isEqualTo("PLANNED");
        assertThat(read(next, "$.openings[?(@.code == 'C23')].tenants[0].reasons[?(@.reason == 'OWN')].code"))
                .isEqualTo("[\"B10\"]");
        assertThat(read(next, "$.full")).isEqualTo("2");
        assertThat(Integer.parseInt(read(api.get(NEXT + "&withinM=100", PLANNER), "$.lonely")))
                .isPositive();
        assertThat(read(next, "$.openings[?(@.owner == 'MOB')].free"))
                .as("nobody knows the places of MOB's own")
                .isEqualTo("[" + "null,".repeat(9) + "null]");
        assertThat(read(
                        api.get(NEXT + "&withinM=100", PLANNER),
                        "$.openings[?(@.code == 'C23')].tenants[0].reasons[*].reason"))
                .as("of MOB's own none is so near, but one that it rents")
                .isEqualTo("[\"RENTED\"]");
    }

    @Test
    void itIsSaidByHowMuchTheOpeningsDoNotSuffice() {
        jdbc.sql("update asset.asset set capacity = 1 where code ~ '^C' and code not in ('C21', 'C22', 'C23')")
                .update();
        var next = api.get(NEXT, PLANNER);
        assertThat(read(next, "$.shortest.tenancies")).isEqualTo("3");
        assertThat(read(next, "$.shortest.reached")).isEqualTo("false");
        assertThat(read(next, "$.shortest.missing")).isEqualTo("4.5");
    }

    @Test
    void moreThanIsNotReachedByExactlyThat() {
        var rows =
                IntStream.range(0, 9).mapToObj(n -> opening(n < 5 ? 1 : null)).toList();
        assertThat(NextSharing.fewest(target("MORE_THAN"), new Sum(25, 100), rows))
                .hasSize(1);
        assertThat(NextSharing.fewest(target("AT_LEAST"), new Sum(25, 100), rows))
                .isEmpty();
        assertThat(NextSharing.fewest(target("AT_LEAST"), new Sum(23.5, 100), rows))
                .hasSize(2);
        assertThat(NextSharing.enough(null, new Sum(0, 1_000_000))).isEqualTo(PageSize.MOST);
        assertThat(NextSharing.enough(target("AT_LEAST"), new Sum(0, 1_000_000)))
                .as("all that can be needed, as far as a list makes sense")
                .isEqualTo(100_000);
        assertThat(NextSharing.fewest(target("AT_LEAST"), new Sum(1, 100), rows))
                .as("those whose places nobody knows are not counted on")
                .hasSize(5);
    }

    @Test
    void theHeaviestLinesReachItWithTheFewest() {
        jdbc.sql("""
                insert into asset.asset (kind, code, owner, poles, capacity, geometry, in_use_from)
                select 'POLE_LINE', 'L' || n, case when n <= 5 then 'VIE' else 'MOB' end, n * 100, case when n <= 5 then 2 end,
                       st_setsrid(st_makeline(st_point(105, 10.2 + (n % 5) * 0.01 + n * 0.00001), st_point(105.01, 10.2 + (n % 5) * 0.01 + n * 0.00001)), 4326), '2020-01-01'
                  from generate_series(1, 10) n""").update();
        new BatchWorld(jdbc).use("L", 1, 5, "VIE").use("L", 6, 10, "MOB");
        var next = api.get("/api/indicators/pole-sharing/next?area=96&date=2025-06-30", PLANNER);
        assertThat(read(next, "$.openings[*].code")).startsWith("[\"L5\",\"L4\",\"L3\",\"L2\",\"L1\"");
        assertThat(read(next, "$.openings[0].weight")).isEqualTo("500");
    }

    @Test
    void anOperatorIsToldOfItsOwnAndOfWhatIsOfferedToIt() {
        jdbc.sql("update asset.asset set offered = true where code in ('C21', 'C90', 'C1')")
                .update();
        var next = api.get(NEXT, SignIn.asOperator("MOB"));
        assertThat(read(next, "$.shortest")).isEqualTo("null");
        assertThat(read(next, "$.openings[*].owner")).contains("\"MOB\"").contains("\"VIE\"");
        assertThat(read(next, "$.openings[?(@.owner == 'VIE')].code")).isEqualTo("[null]");
        assertThat(read(next, "$.openings[?(@.owner == 'VIE')].moves"))
                .as("it moves VIE's figure")
                .isEqualTo("[null]");
        assertThat(read(next, "$.openings[?(@.owner == 'VIE')].unit"))
                .as("C21 is offered and near, C90 far, C1 used by MOB already, C22 not offered")
                .isEqualTo("[\"" + idOf("C21") + "\"]");
        assertThat(read(next, "$.openings[?(@.owner == 'VIE')].tenants[*].organisation"))
                .isEqualTo("[\"MOB\"]");
        assertThat(api.get(NEXT, SignIn.asCommune("96"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void onlyWhatIsSharedByTenantsCanBeAsked() {
        assertProblem(
                api.get("/api/indicators/hamlet-mobile-coverage/next?area=96&date=2025-06-30", PLANNER),
                422,
                "unknown-choice");
        assertFault(api.get(NEXT + "&withinM=0", PLANNER), 400, "withinM");
    }

    private Figure figure() {
        return indicators.figure(question());
    }

    private Question question() {
        LocalDate day = LocalDate.parse("2025-06-30");
        return new Question("mast-sharing", "96", AsOf.of(day, null, null, clock), null);
    }

    private double would(List<Supposition> list) {
        Double ratio = supposing
                .would(indicators.checked(question()), question(), list)
                .ratio();
        return ratio == null ? 0 : ratio;
    }

    private void rent(List<Supposition> list) {
        for (Supposition one : list) {
            jdbc.sql("insert into sharing.tenancy (asset_id, organisation) values (?, ?)")
                    .params(one.asset(), one.tenant())
                    .update();
        }
    }

    private UUID idOf(String code) {
        return jdbc.sql("select id from asset.asset where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }

    private void plan(String code, String owner, String beside) {
        jdbc.sql("""
                insert into asset.asset (kind, code, owner, status, geometry)
                select 'MAST', ?, ?, 'PLANNED', st_translate(a.geometry, 0, 0.00001) from asset.asset a where a.code = ?""").params(code, owner, beside).update();
    }

    private static List<Supposition> listed(MvcTestResult next) {
        List<Map<String, ?>> rows = JsonPath.read(
                new String(next.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "$.openings[?(@.listed == true)]");
        return rows.stream()
                .map(row -> new Supposition(
                        UUID.fromString(String.valueOf(row.get("asset"))),
                        JsonPath.read(row, "$.tenants[0].organisation")))
                .toList();
    }

    private static Figure.Target target(String comparator) {
        return new Figure.Target(0.25, comparator, LocalDate.parse("2025-12-31"), "x", false, null);
    }

    private static OpeningRow opening(@Nullable Integer free) {
        String id = new UUID(0, 1).toString();
        return new OpeningRow(
                id, "MAST", null, null, BigDecimal.ONE, id, "MAST", null, free, "[]", "MOB", 0, 0, 9, 0, 0);
    }
}
