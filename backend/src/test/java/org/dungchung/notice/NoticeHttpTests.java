package org.dungchung.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who is told what, and that nobody is told what is not for that reader's eyes. */
@HttpTest
class NoticeHttpTests {

    private static final RequestPostProcessor PLANNER = as("n.planner", Role.PLANNER, null);
    private static final RequestPostProcessor AUTHOR = as("n.author", Role.OPERATOR, "NRED");
    private static final RequestPostProcessor COLLEAGUE = as("n.colleague", Role.OPERATOR, "NRED");
    private static final RequestPostProcessor OTHER = as("n.other", Role.OPERATOR, "NBLUE");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private World world;
    private UUID set;

    @BeforeEach
    void world() {
        world = new World(jdbc)
                .organisation("NRED", "NETWORK_OPERATOR")
                .organisation("NBLUE", "NETWORK_OPERATOR")
                .account("n.planner", "PLANNER", null)
                .account("n.planner2", "PLANNER", null)
                .account("n.inspector", "INSPECTOR", null)
                .account("n.author", "OPERATOR", "NRED")
                .account("n.colleague", "OPERATOR", "NRED")
                .account("n.other", "OPERATOR", "NBLUE");
        set = jdbc.sql("""
                insert into changeset.change_set (author, author_role, organisation, title)
                values ('n.author', 'OPERATOR', 'NRED', 'Rà soát quý IV') returning id""").query(UUID.class).single();
        jdbc.sql("""
                insert into changeset.item (change_set_id, ordinal, act, subject, creates, arguments, after)
                values (?, 1, 'asset-register', 'ASSET', true, '[]', '{}'), (?, 2, 'asset-register', 'ASSET', true, '[]', '{}')""").param(set).param(set).update();
    }

    @Test
    void whatIsSubmittedThePlannersAreToldAndNobodyElse() {
        step(AUTHOR, "submission", 0);
        assertThat(kinds(PLANNER)).containsExactly("CHANGE_SET_SUBMITTED");
        assertThat(kinds(as("n.planner2", Role.PLANNER, null))).containsExactly("CHANGE_SET_SUBMITTED");
        for (var reader : List.of(AUTHOR, COLLEAGUE, OTHER, as("n.inspector", Role.INSPECTOR, null))) {
            assertThat(kinds(reader)).isEmpty();
        }
        String notice = list(PLANNER, "");
        assertThat(JsonPath.<String>read(notice, "$[0].what")).isEqualTo("Rà soát quý IV");
        assertThat(JsonPath.<String>read(notice, "$[0].by")).isEqualTo("NRED");
        assertThat(JsonPath.<String>read(notice, "$[0].byName")).isEqualTo("NRED company");
        assertThat(JsonPath.<String>read(notice, "$[0].subjectId")).isEqualTo(set.toString());
    }

    @Test
    void whatIsDecidedTheAuthorAndItsOrganisationAreToldOnceForManyItems() {
        step(AUTHOR, "submission", 0);
        List<UUID> items = jdbc.sql("select id from changeset.item where change_set_id = ? order by ordinal")
                .param(set)
                .query(UUID.class)
                .list();
        for (UUID item : items) {
            assertThat(api().put("/api/change-sets/" + set + "/items/" + item + "/acceptance", "", null, PLANNER))
                    .hasStatusOk();
        }
        for (var reader : List.of(AUTHOR, COLLEAGUE)) {
            assertThat(kinds(reader)).containsExactly("CHANGE_SET_ACCEPTED");
            assertThat(JsonPath.<Integer>read(list(reader, ""), "$[0].times")).isEqualTo(2);
            assertThat(JsonPath.<@Nullable String>read(list(reader, ""), "$[0].by"))
                    .as("the authority, and not who of its people")
                    .isNull();
        }
        assertThat(list(AUTHOR, "")).doesNotContain("n.planner");
        assertThat(api().put(
                                "/api/change-sets/" + set + "/items/" + items.get(0) + "/refusal",
                                "{\"reason\": \"sai\"}",
                                null,
                                PLANNER))
                .hasStatusOk();
        step(PLANNER, "return", 4);
        assertThat(kinds(AUTHOR))
                .containsExactlyInAnyOrder("CHANGE_SET_ACCEPTED", "CHANGE_SET_REFUSED", "CHANGE_SET_RETURNED");
        assertThat(kinds(OTHER)).isEmpty();
        assertThat(kinds(PLANNER))
                .as("a draft is nobody's business, whatever was told of it before")
                .isEmpty();
        assertThat(count(PLANNER)).isZero();
    }

    @Test
    void theOfficeOfACommuneIsToldWhatBecameOfItsChangeSet() {
        world.account("n.office", "COMMUNE_OFFICE", null, "N86001");
        jdbc.sql("""
                update changeset.change_set set author = 'n.office', author_role = 'COMMUNE_OFFICE', organisation = null, author_area = 'N86001'
                 where id = ?""").param(set).update();
        step(office("n.office", "N86001"), "submission", 0);
        assertThat(kinds(PLANNER)).containsExactly("CHANGE_SET_SUBMITTED");
        say(PLANNER);
        assertThat(kinds(office("n.office", "N86001"))).containsExactly("CHANGE_SET_COMMENTED");
        assertThat(count(office("n.office", "N86001"))).isEqualTo(1);
        assertThat(kinds(office("n.office", "N86002"))).isEmpty();
    }

    private static RequestPostProcessor office(String username, String area) {
        return SignIn.as(new Caller(username, Role.COMMUNE_OFFICE, null, area));
    }

    @Test
    void whatIsSaidTheOtherSideIsTold() {
        step(AUTHOR, "submission", 0);
        say(AUTHOR);
        assertThat(kinds(PLANNER)).contains("CHANGE_SET_COMMENTED");
        assertThat(kinds(COLLEAGUE)).containsExactly("CHANGE_SET_COMMENTED");
        assertThat(kinds(AUTHOR)).isEmpty();
        say(PLANNER);
        assertThat(kinds(AUTHOR)).containsExactly("CHANGE_SET_COMMENTED");
    }

    @Test
    void whoLooksIsToldNoMoreAndWhatHappensThenIsTold() {
        step(AUTHOR, "submission", 0);
        say(AUTHOR);
        String submitted = JsonPath.<List<String>>read(list(PLANNER, ""), "$[?(@.kind == 'CHANGE_SET_SUBMITTED')].id")
                .get(0);
        assertThat(count(PLANNER)).isEqualTo(2);
        assertThat(api().put("/api/notices/" + submitted + "/reading", "", null, OTHER))
                .hasStatus(204);
        assertThat(count(PLANNER)).as("another's is left as it is").isEqualTo(2);
        assertThat(api().put("/api/notices/" + submitted + "/reading", "", null, PLANNER))
                .hasStatus(204);
        assertThat(count(PLANNER)).isEqualTo(1);
        assertThat(JsonPath.<List<String>>read(list(PLANNER, "?unread=true"), "$[*].kind"))
                .containsExactly("CHANGE_SET_COMMENTED");
        assertThat(kinds(PLANNER)).hasSize(2);

        Api.assertProblem(api().put("/api/notices/reading", "{}", null, PLANNER), 400, "invalid-input");
        assertThat(api().put("/api/notices/reading", "{\"until\": \"2020-01-01T00:00:00Z\"}", null, PLANNER))
                .hasStatus(204);
        assertThat(count(PLANNER)).isEqualTo(1);
        assertThat(api().put("/api/notices/reading", "{\"until\": \"2199-01-01T00:00:00Z\"}", null, PLANNER))
                .hasStatus(204);
        assertThat(count(PLANNER)).isZero();
        say(AUTHOR);
        assertThat(count(PLANNER)).isEqualTo(1);
    }

    @Test
    void whoseRightsHaveShrunkIsToldNoMoreOfIt() {
        step(AUTHOR, "submission", 0);
        say(PLANNER);
        assertThat(count(COLLEAGUE)).isEqualTo(1);
        assertThat(list(as("n.colleague", Role.OPERATOR, "NBLUE"), "")).isEqualTo("[]");
        assertThat(list(as("n.colleague", Role.INSPECTOR, null), "")).isEqualTo("[]");
        jdbc.sql("update changeset.change_set set organisation = 'NBLUE', author = 'n.other' where id = ?")
                .param(set)
                .update();
        assertThat(list(COLLEAGUE, "")).isEqualTo("[]");
        assertThat(count(COLLEAGUE)).isZero();
    }

    @Test
    void ofARequestBothSidesAndThePlannersAreToldUnlessTheAssetIsRestricted() {
        UUID mast = world.point("MAST", "N-1", "NRED", 103.3, 7.8);
        var filed = api().post("/api/requests", "{\"asset\": \"" + mast + "\", \"places\": 1}", OTHER);
        assertThat(filed).hasStatus(201);
        assertThat(kinds(AUTHOR)).containsExactly("REQUEST_FILED");
        assertThat(kinds(PLANNER)).containsExactly("REQUEST_FILED");
        assertThat(kinds(OTHER)).isEmpty();
        String number = JsonPath.read(list(AUTHOR, ""), "$[0].what");
        assertThat(number).startsWith("DN-");

        String request = Api.read(filed, "$.id");
        assertThat(api().put(
                                "/api/requests/" + request + "/refusal",
                                "{\"refusalClass\": \"LOAD\", \"reason\": \"quá tải\"}",
                                "\"0\"",
                                AUTHOR))
                .hasStatusOk();
        assertThat(kinds(OTHER)).containsExactly("REQUEST_REFUSED");

        world.set(mast, "sensitivity = 'RESTRICTED'");
        assertThat(kinds(PLANNER)).as("planners are cleared").hasSize(2);
        jdbc.sql("insert into notice.notice (reader, kind, subject_id) values ('n.inspector', 'REQUEST_FILED', ?)")
                .param(UUID.fromString(request))
                .update();
        assertThat(kinds(as("n.inspector", Role.INSPECTOR, null))).isEmpty();
        world.set(mast, "sensitivity = 'NORMAL'");
        assertThat(kinds(as("n.inspector", Role.INSPECTOR, null))).hasSize(1);
    }

    @Test
    void whatOneSideOfATenancySaysAloneTheOtherIsTold() {
        for (String organisation : List.of("NRED", "NBLUE")) {
            assertThat(api().put("/api/review-policies/" + organisation, "{\"waits\": false}", "\"0\"", PLANNER))
                    .hasStatusOk();
        }
        UUID mast = world.point("MAST", "N-2", "NRED", 103.3, 7.8);
        var claim = api().post(
                        "/api/assets/" + mast + "/tenancies",
                        "{\"organisation\": \"NBLUE\", \"places\": 1, \"usedFrom\": \"2024-01-01\"}",
                        OTHER);
        assertThat(claim).hasStatus(201);
        String tenancy = Api.locationOf(claim);
        assertThat(kinds(AUTHOR)).containsExactly("TENANCY_CLAIMED");
        assertThat(JsonPath.<String>read(list(AUTHOR, ""), "$[0].what")).isEqualTo("N-2");
        assertThat(kinds(PLANNER)).isEmpty();

        String otherwise = "{\"places\": 1, \"usedFrom\": \"2025-01-01\", \"reason\": \"theo biên bản\"}";
        assertThat(api().put(tenancy, otherwise, "\"0\"", AUTHOR)).hasStatusOk();
        assertThat(kinds(OTHER)).containsExactly("TENANCY_CONTESTED");
        assertThat(JsonPath.<@Nullable String>read(list(OTHER, ""), "$[0].what"))
                .as("the owner's code is not the tenant's business")
                .isNull();
        assertThat(JsonPath.<String>read(list(OTHER, ""), "$[0].assetId")).isEqualTo(mast.toString());
        jdbc.sql("update sharing.tenancy set restricted = true where asset_id = ?")
                .param(mast)
                .update();
        assertThat(kinds(AUTHOR)).isEmpty();
    }

    private void step(RequestPostProcessor who, String step, int version) {
        assertThat(api().put("/api/change-sets/" + set + "/" + step, "", "\"" + version + "\"", who))
                .hasStatus2xxSuccessful();
    }

    private void say(RequestPostProcessor who) {
        assertThat(api().post("/api/change-sets/" + set + "/comments", "{\"said\": \"Xem giúp\"}", who))
                .hasStatus(201);
    }

    private List<String> kinds(RequestPostProcessor reader) {
        return JsonPath.read(list(reader, ""), "$[*].kind");
    }

    private int count(RequestPostProcessor reader) {
        return Integer.parseInt(Api.read(api().get("/api/notices/count", reader), "$.unread"));
    }

    private String list(RequestPostProcessor reader, String question) {
        var answer = api().get("/api/notices" + question, reader);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Api api() {
        return new Api(mvc);
    }

    private static RequestPostProcessor as(String username, Role role, @Nullable String organisation) {
        return SignIn.as(new Caller(username, role, organisation));
    }
}
