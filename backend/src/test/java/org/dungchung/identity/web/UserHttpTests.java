package org.dungchung.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.util.List;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
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

/** Users as their administrator opens and changes them. */
@HttpTest
class UserHttpTests {

    private static final String LAN = "/api/users/lan.t";
    private static final String FORM = """
            {"displayName": "Nguyễn Thị Lan", "grants": [{"role": "%s", "organisation": %s}], "enabled": %s, "reason": "chuyển phòng"}""";
    private static final String PLANNER = FORM.formatted("PLANNER", "null", "true");
    private static final String DISABLED = FORM.formatted("INSPECTOR", "null", "false");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Api api;

    @BeforeEach
    void someone() {
        api = new Api(mvc);
        jdbc.sql(
                        "insert into organisation.organisation (code, name, kind) values ('USERTEL', 'Usertel', 'NETWORK_OPERATOR')")
                .update();
        accounts.open("lan.t", "Nguyễn Thị Lan", "correct horse", Role.INSPECTOR, null);
        jdbc.sql(
                        "update identity.account set enabled = false where username in (select username from identity.role_grant where role = 'ADMINISTRATOR')")
                .update();
    }

    @Test
    void aNewUserHasNoPasswordAndALinkThatIsToldOnce() {
        var made = api.post("/api/users", """
                {"username": "minh.t", "displayName": "Minh", "grants": [{"role": "OPERATOR", "organisation": "USERTEL"}]}""", SignIn.asAdministrator());
        assertThat(made).hasStatus(201);
        assertThat(Api.locationOf(made)).isEqualTo("/api/users/minh.t");
        assertThat(read(made, "$.path")).isEqualTo("/#/invitation/" + read(made, "$.secret"));
        assertThat(read(made, "$.secret")).hasSize(43);

        var user = api.get("/api/users/minh.t", SignIn.asAdministrator());
        assertThat(read(user, "$.grants[0].organisationName")).isEqualTo("Usertel");
        assertThat(read(user, "$.hasPassword")).isEqualTo("false");
        assertThat(read(user, "$.invitedUntil"))
                .startsWith(read(made, "$.validUntil").substring(0, 16));
        assertThat(text(user)).doesNotContain(read(made, "$.secret"), "argon2");
    }

    @Test
    void whatIsWrongWithANewUserIsSaidAtOnce() {
        var admin = SignIn.asAdministrator();
        var answer = api.post("/api/users", """
                {"username": "Lan T", "grants": []}""", admin);
        assertFault(answer, 400, "username");
        assertFault(answer, 400, "displayName");
        assertFault(answer, 400, "grants");
        for (String grants : List.of(
                "{\"role\": \"PLANNER\", \"organisation\": \"USERTEL\"}",
                "{\"role\": \"OPERATOR\"}",
                "{\"role\": \"ADMINISTRATOR\", \"area\": \"70\"}",
                "{\"role\": \"PLANNER\", \"area\": \"no such\"}",
                "{\"role\": \"PLANNER\"}, {\"role\": \"PLANNER\"}",
                "null")) {
            var refused = api.post("/api/users", """
                    {"username": "x1", "displayName": "X", "grants": [%s]}""".formatted(grants), admin);
            assertFault(refused, 400, "grants");
        }
        assertThat(api.post("/api/users", """
                {"username": "lan.t", "displayName": "X", "grants": [{"role": "PLANNER"}]}""", admin)).hasStatus(409);
    }

    @Test
    void anOrganisationThatThereIsNotIsRefused() {
        var answer = api.post("/api/users", """
                {"username": "x2", "displayName": "X", "grants": [{"role": "OPERATOR", "organisation": "NOBODY"}]}""", SignIn.asAdministrator());
        assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
        assertThat(text(answer)).contains("no such organisation");
    }

    @Test
    void aChangeNamesTheVersionThatWasReadAndLeavesAHistory() {
        var admin = SignIn.asAdministrator();
        assertProblem(api.put(LAN, PLANNER, null, admin), 428, "precondition-required");
        var changed = api.put(LAN, PLANNER, "\"0\"", admin);
        assertThat(changed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(read(changed, "$.grants[0].role")).isEqualTo("PLANNER");
        var stale = api.put(LAN, DISABLED, "\"0\"", admin);
        assertProblem(stale, 412, "stale-version");
        assertThat(read(stale, "$.current.grants[0].role")).isEqualTo("PLANNER");
        assertThat(read(stale, "$.yours.enabled")).isEqualTo("false");

        var history = api.get(LAN + "/history", admin);
        assertThat(read(history, "$[0].changes[0].after[0].role")).isEqualTo("PLANNER");
        assertThat(read(history, "$[0].reason")).isEqualTo("chuyển phòng");
        assertThat(text(history)).doesNotContain("argon2", "hash");
    }

    @Test
    void aChangeSaysWhyAndNeverTheName() {
        var admin = SignIn.asAdministrator();
        assertProblem(api.put(LAN, """
                {"displayName": "Lan", "grants": [{"role": "PLANNER"}]}""", "\"0\"", admin), 422, "reason-required");
        assertFault(api.put(LAN, """
                {"displayName": "Lan", "grants": [{"role": "PLANNER"}], "reason": "x"}""", "\"0\"", admin), 400, "enabled");
        assertFault(api.put(LAN, """
                {"username": "hoa", "displayName": "Lan", "grants": [{"role": "PLANNER"}], "enabled": true, "reason": "x"}""", "\"0\"", admin), 400, "username");
        assertProblem(api.put("/api/users/nobody.t", PLANNER, "\"0\"", admin), 404, "unknown-account");
    }

    @Test
    void anEarlierVersionIsSaidAgain() {
        var admin = SignIn.asAdministrator();
        jdbc.sql("alter table identity.account disable trigger user").update();
        jdbc.sql("update identity.account set recorded_from = now() - interval '1 day' where username = 'lan.t'")
                .update();
        jdbc.sql("alter table identity.account enable trigger user").update();
        api.put(LAN, DISABLED, "\"0\"", admin);
        var back = api.put(LAN + "/restoration", """
                {"version": 0, "reason": "trở lại"}""", "\"1\"", admin);
        assertThat(back).hasStatusOk();
        assertThat(read(back, "$.enabled")).isEqualTo("true");
        assertFault(api.put(LAN + "/restoration", """
                {"version": 7, "reason": "x"}""", "\"2\"", admin), 400, "version");
        var history = api.get(LAN + "/history", admin);
        assertThat(read(history, "$[*].version")).isEqualTo("[2,0]");
    }

    @Test
    void severalRolesAreKeptWithTheVersionsOfTheUserAndKeepTheirIds() {
        var admin = SignIn.asAdministrator();
        new World(jdbc).area("71", "PROVINCE", null, "POLYGON((9 0, 10 0, 10 1, 9 1, 9 0))");
        String two = """
                {"displayName": "Lan", "enabled": true, "reason": "kiêm nhiệm",
                 "grants": [{"role": "INSPECTOR"}, {"role": "PLANNER", "area": "71"}]}""";
        String inspector = read(api.get(LAN, admin), "$.grants[0].id");
        var changed = api.put(LAN, two, "\"0\"", admin);
        assertThat(changed).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(read(changed, "$.grants[0].id")).isEqualTo(inspector);
        assertThat(read(changed, "$.grants[1].areaName")).isEqualTo("71 area");

        var one = api.put(LAN, PLANNER.replace("chuyển phòng", "kiêm nhiệm"), "\"1\"", admin);
        assertThat(read(one, "$.grants[*].role")).isEqualTo("[\"PLANNER\"]");
        assertThat(read(one, "$.grants[0].area")).isEqualTo("null");
        assertThat(read(one, "$.version")).isEqualTo("2");
    }

    @Test
    void theLastAdministratorStays() {
        var admin = SignIn.asAdministrator();
        accounts.open("root.t", "Root", "correct horse", Role.ADMINISTRATOR, null);
        assertProblem(api.put("/api/users/root.t", DISABLED, "\"0\"", admin), 409, "last-administrator");
    }

    @Test
    void oneOfTwoAdministratorsMayGo() {
        var admin = SignIn.asAdministrator();
        accounts.open("root.t", "Root", "correct horse", Role.ADMINISTRATOR, null);
        accounts.open("second.t", "Second", "correct horse", Role.ADMINISTRATOR, null);
        assertThat(api.put("/api/users/second.t", PLANNER, "\"0\"", admin)).hasStatusOk();
    }

    @Test
    void whoMayNotSignInGetsNoLink() {
        var admin = SignIn.asAdministrator();
        assertThat(api.put(LAN, DISABLED, "\"0\"", admin)).hasStatusOk();
        assertProblem(api.post(LAN + "/invitations", "", admin), 409, "account-disabled");
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
