package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;

import java.util.List;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Reporting tenancies of a mast of RED with four places, offered. */
@HttpTest
class TenancyHttpTests {

    private static final String BLUE = "{\"organisation\": \"BLUE\", \"usedFrom\": \"2024-05-01\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID mast;

    @BeforeEach
    void aMast() {
        api = new Api(mvc);
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
    }

    @Test
    void whatOneSideReportsIsMarkedUntilTheOtherConfirmsIt() {
        var reported = post(BLUE, SignIn.asOperator("BLUE"));
        assertThat(reported).hasStatus(201).hasHeader("ETag", "\"0\"");
        assertSides(reported, false, true);

        String uri = Api.locationOf(reported);
        var confirmed = api.put(uri, BLUE, "\"0\"", SignIn.asOperator("RED"));
        assertThat(confirmed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertSides(confirmed, true, true);

        String otherwise = BLUE.replace("2024-05-01", "2024-06-01");
        assertSides(api.put(uri, otherwise, "\"1\"", SignIn.asOperator("RED")), true, false);
        assertSides(api.put(uri, BLUE, "\"2\"", SignIn.asPlanner()), true, false);
    }

    @Test
    void theOtherSideConfirmsWhatItSees() {
        String uri = Api.locationOf(post(BLUE, SignIn.asOperator("BLUE")));
        String confirmation = uri + "/confirmation";
        assertProblem(api.put(confirmation, "", null, SignIn.asOperator("RED")), 428, "precondition-required");
        assertProblem(api.put(confirmation, "", "\"0\"", SignIn.asOperator("GREEN")), 404, "unknown-tenancy");
        assertProblem(api.put(confirmation, "", "\"0\"", SignIn.asPlanner()), 403, "not-allowed");
        assertSides(api.put(confirmation, "", "\"0\"", SignIn.asOperator("BLUE")), false, true);
        assertThat(freePlaces()).as("a claim").isEqualTo(4);
        var confirmed = api.put(confirmation, "", "\"0\"", SignIn.asOperator("RED"));
        assertThat(confirmed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertSides(confirmed, true, true);
        assertThat(freePlaces()).isEqualTo(3);
        assertThat(confirmed).bodyJson().extractingPath("$.usedFrom").isEqualTo("2024-05-01");
        assertProblem(api.put(confirmation, "", "\"0\"", SignIn.asOperator("RED")), 412, "stale-version");
    }

    @Test
    void whatATenantAloneClaimsTakesNoPlaceUntilTheOwnerSaysSo() {
        var blue = SignIn.asOperator("BLUE");
        String uri = Api.locationOf(post(BLUE.replace("{", "{\"places\": 4, "), blue));
        assertThat(freePlaces()).isEqualTo(4);
        assertThat(post(BLUE.replace("BLUE", "GREEN"), SignIn.asOperator("RED")))
                .hasStatus(201);
        assertThat(freePlaces()).isEqualTo(3);

        String two = BLUE.replace("{", "{\"places\": 2, ");
        assertThat(api.put(uri, two, "\"0\"", SignIn.asPlanner())).hasStatusOk();
        assertThat(freePlaces())
                .as("the authority confirms nothing for the owner")
                .isEqualTo(3);
        assertProblem(
                api.put(uri, BLUE.replace("{", "{\"places\": 4, "), "\"1\"", SignIn.asOperator("RED")),
                409,
                "no-free-place");
        assertThat(api.put(uri, two, "\"1\"", SignIn.asOperator("RED"))).hasStatusOk();
        assertThat(freePlaces()).isEqualTo(1);
    }

    @Test
    void aTenantGivesBackWhatIsItsOwnAndTakesNoMoreByItself() {
        String uri = Api.locationOf(post(BLUE.replace("{", "{\"places\": 2, "), SignIn.asPlanner()));
        assertThat(freePlaces()).isEqualTo(2);
        String three = BLUE.replace("{", "{\"places\": 3, ");
        assertSides(api.put(uri, BLUE, "\"0\"", SignIn.asOperator("BLUE")), false, true);
        assertThat(freePlaces()).as("one place less, and still held").isEqualTo(3);
        assertThat(api.put(uri, three, "\"1\"", SignIn.asOperator("BLUE"))).hasStatusOk();
        assertThat(freePlaces()).as("more than the owner ever knew of").isEqualTo(4);
        assertThat(api.put(uri, three, "\"2\"", SignIn.asOperator("RED"))).hasStatusOk();
        assertThat(freePlaces()).isEqualTo(1);
    }

    @Test
    void theOwnersOwnUseIsReportedByBothSidesAtOnce() {
        assertSides(post("{\"organisation\": \"RED\"}", SignIn.asOperator("RED")), true, true);
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions() {
        String uri = Api.locationOf(post(BLUE, SignIn.asPlanner()));
        assertProblem(api.put(uri, BLUE, null, SignIn.asPlanner()), 428, "precondition-required");
        api.put(uri, "{\"places\": 2}", "\"0\"", SignIn.asOperator("RED"));
        var late = api.put(uri, "{\"places\": 3}", "\"0\"", SignIn.asOperator("BLUE"));
        assertProblem(late, 412, "stale-version");
        assertThat(late).bodyJson().extractingPath("$.current.places").isEqualTo(2);
        assertThat(late).bodyJson().extractingPath("$.yours.places").isEqualTo(3);
    }

    @Test
    void operatorsFindNoMorePlacesThanThereAreAndThePlannerRecordsTheWorld() {
        String many = BLUE.replace("{", "{\"places\": 5, ");
        assertProblem(post(many, SignIn.asOperator("BLUE")), 409, "no-free-place");
        assertThat(post(many, SignIn.asPlanner())).hasStatus(201);
        assertProblem(post("{\"organisation\": \"RED\"}", SignIn.asOperator("RED")), 409, "no-free-place");
        assertThat(post("{\"organisation\": \"RED\", \"usedTo\": \"2020-01-01\"}", SignIn.asOperator("RED")))
                .hasStatus(201);
    }

    @Test
    void whoIsNeitherOwnerNorTenantReportsNothing() {
        assertProblem(post(BLUE, SignIn.asOperator("GREEN")), 403, "not-your-asset");
        String uri = Api.locationOf(post(BLUE, SignIn.asPlanner()));
        assertProblem(api.put(uri, BLUE, "\"0\"", SignIn.asOperator("GREEN")), 404, "unknown-tenancy");
        assertProblem(api.put(uri, BLUE, "\"0\"", SignIn.asInspector()), 403, "not-allowed");

        world.set(mast, "offered = false");
        assertProblem(post(BLUE.replace("BLUE", "GREEN"), SignIn.asOperator("GREEN")), 404, "unknown-asset");
        assertThat(api.put(uri, BLUE, "\"0\"", SignIn.asOperator("BLUE"))).hasStatusOk();
    }

    @Test
    void aRestrictedTenancyIsTheAuthoritysAlone() {
        assertProblem(
                post(BLUE.replace("{", "{\"restricted\": true, "), SignIn.asOperator("RED")), 400, "invalid-input");
        var secret = post(BLUE.replace("{", "{\"restricted\": true, "), SignIn.asPlanner());
        String uri = Api.locationOf(secret);
        assertProblem(api.put(uri, BLUE, "\"0\"", SignIn.asOperator("RED")), 404, "unknown-tenancy");
    }

    @Test
    void theOwnerGetsTheSameAnswerWhetherARestrictedTenancyIsThereOrNot() {
        world.setTenancy(world.use(mast, "GREEN"), "restricted = true");
        world.organisation("VIOLET", "NETWORK_OPERATOR");
        var red = SignIn.asOperator("RED");

        var hidden = post(BLUE.replace("BLUE", "GREEN"), red);
        var absent = post(BLUE.replace("BLUE", "VIOLET"), red);
        assertThat(hidden).hasStatus(201);
        assertThat(absent).hasStatus(201);
        String uri = Api.locationOf(hidden);
        assertThat(api.put(uri, BLUE.replace("BLUE", "GREEN").replace("2024", "2023"), "\"0\"", red))
                .hasStatusOk();
        assertThat(jdbc.sql("select count(*) from sharing.tenancy where organisation = 'GREEN'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select organisations from sharing.v_users_at('2026-06-30', 'infinity') where asset_id = ?")
                        .param(mast)
                        .query((rows, row) ->
                                List.of((String[]) rows.getArray(1).getArray()))
                        .single())
                .as("what the owner reports counts")
                .containsExactly("GREEN", "VIOLET");
        assertProblem(post(BLUE.replace("BLUE", "GREEN"), red), 409, "overlapping-validity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 | invalid-input | organisation is missing",
                "{'organisation': 'BLUE', 'places': 0} | 400 | invalid-input | places",
                "{'organisation': 'BLUE', 'usedFrom': '1066-10-14'} | 400 | invalid-input | usedFrom",
                "{'organisation': 'BLUE', 'usedFrom': '2024-02-01', 'usedTo': '2024-01-31'} | 422 | invalid-value | last day of use",
                "{'organisation': 'BLUE', 'used': false, 'usedFrom': '2024-02-01'} | 422 | invalid-value | no days of use",
                "{'organisation': 'NOBODY'} | 422 | unknown-reference | not a known organisation",
                "{'organisation': 'GREEN', 'usedFrom': '2024-02-01'} | 409 | overlapping-validity | uses this asset in a part of that time",
            })
    void whatCannotBeIsRefusedInWords(String form, int status, String rule, String detail) {
        world.use(mast, "GREEN");
        var answer = post(form.replace('\'', '"'), SignIn.asPlanner());
        assertProblem(answer, status, rule);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(detail);
    }

    private static void assertSides(MvcTestResult answer, boolean owner, boolean tenant) {
        assertThat(answer).bodyJson().extractingPath("$.reportedByOwner").isEqualTo(owner);
        assertThat(answer).bodyJson().extractingPath("$.reportedByTenant").isEqualTo(tenant);
    }

    private int freePlaces() {
        return jdbc.sql("""
                        select a.capacity - coalesce(o.places, 0)
                          from asset.asset a left join sharing.v_occupied_at('2026-06-30', 'infinity') o on o.asset_id = a.id
                         where a.id = ?""").param(mast).query(Integer.class).single();
    }

    private MvcTestResult post(String form, RequestPostProcessor who) {
        return api.post("/api/assets/" + mast + "/tenancies", form, who);
    }
}
