package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
import org.dungchung.support.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** An administrator's browser, and that of somebody who comes in by a link. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class InvitationTests {

    private static final String ADMIN_PASSWORD = "correct horse";
    private static final String CHOSEN = "battery staple";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Browser admin = new Browser(0);
    private Browser guest = new Browser(0);

    @BeforeEach
    void people() throws Exception {
        accounts.open("inviting", "Inviting", ADMIN_PASSWORD, Role.ADMINISTRATOR, null);
        accounts.open("invited", "Invited", "to be forgotten", Role.INSPECTOR, null);
        admin = Browser.signedIn(port, "inviting", ADMIN_PASSWORD);
        guest = new Browser(port);
        guest.get("/api/me");
    }

    @Test
    void theLinkSetsAPasswordOnce() throws Exception {
        String secret = invite();
        assertThat(guest.sendJson("POST", "/api/invitations/reading", secretOnly(secret))
                        .body())
                .contains("\"invited\"", "\"Invited\"");
        assertThat(accept(secret, "12345678").body()).contains("password-too-common");
        assertThat(accept(secret, CHOSEN).body()).isEqualTo("{\"username\":\"invited\"}");
        assertThat(guest.signIn("invited", CHOSEN).statusCode()).isEqualTo(204);
        assertEnded(accept(secret, CHOSEN + "!"));
        assertThat(guest.signIn("invited", CHOSEN + "!").statusCode()).isEqualTo(401);
    }

    @Test
    void theOldPasswordHoldsUntilTheLinkIsUsedAndItsSessionsEndThen() throws Exception {
        String secret = invite();
        var old = Browser.signedIn(port, "invited", "to be forgotten");
        assertThat(old.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(accept(secret, CHOSEN).statusCode()).isEqualTo(200);
        assertThat(old.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOneBefore() throws Exception {
        String first = invite();
        String second = invite();
        assertEnded(accept(first, CHOSEN));
        assertThat(accept(second, CHOSEN).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkThatIsTooOldAMadeUpOneAndThatOfADisabledAccountSayTheSame() throws Exception {
        String secret = invite();
        assertEnded(accept("x".repeat(43), CHOSEN));
        jdbc.sql("update identity.invitation set valid_until = now() where username = 'invited' and ended_at is null")
                .update();
        assertEnded(accept(secret, CHOSEN));
        String another = invite();
        setEnabled(false);
        assertEnded(accept(another, CHOSEN));
        assertEnded(guest.sendJson("POST", "/api/invitations/reading", secretOnly(another)));
    }

    @Test
    void ofTwoWhoUseALinkAtTheSameTimeOneGetsIn() throws Exception {
        String secret = invite();
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both = List.of(
                    () -> accept(secret, CHOSEN).statusCode(),
                    () -> accept(secret, CHOSEN + "!").statusCode());
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(both)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 404);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndStaysOut() throws Exception {
        var session = Browser.signedIn(port, "invited", "to be forgotten");
        assertThat(session.get("/api/me").statusCode()).isEqualTo(200);
        setEnabled(false);
        assertThat(session.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(session.signIn("invited", "to be forgotten").statusCode()).isEqualTo(401);
        String history = admin.get("/api/users/invited/history").body();
        assertThat(JsonPath.<String>read(history, "$[0].recordedBy")).isEqualTo("inviting");
        assertThat(JsonPath.<String>read(history, "$[0].reason")).isEqualTo("nghỉ việc");
    }

    @Test
    void noTokenAndNoLinkOutlivesTheAccount() throws Exception {
        giveToken();
        accept(invite(), CHOSEN);
        assertThat(openTokens()).isZero();
        giveToken();
        String link = invite();
        setEnabled(false);
        setEnabled(true);
        assertThat(openTokens()).isZero();
        assertEnded(accept(link, CHOSEN));
    }

    @Test
    void aLinkEndsWhenAPasswordIsChosenOtherwise() throws Exception {
        String link = invite();
        var owner = Browser.signedIn(port, "invited", "to be forgotten");
        owner.sendJson("PUT", "/api/me/password", """
                {"oldPassword": "to be forgotten", "newPassword": "%s"}""".formatted(CHOSEN));
        assertEnded(accept(link, CHOSEN + "!"));
        assertThat(guest.signIn("invited", CHOSEN).statusCode()).isEqualTo(204);
    }

    @Test
    void theSecretIsKeptByItsHashAlone() throws Exception {
        String secret = invite();
        assertThat(jdbc.sql("select i::text from identity.invitation i where username = 'invited'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain(secret));
        assertThat(jdbc.sql(
                                "select created_by from identity.invitation where username = 'invited' and ended_at is null")
                        .query(String.class)
                        .single())
                .isEqualTo("inviting");
    }

    private void giveToken() {
        jdbc.sql("""
                insert into identity.token (username, name, scope, grant_id, secret_hash, expires_on)
                select username, 'nightly', 'READ', id, decode(md5(random()::text), 'hex'), current_date + 9
                  from identity.role_grant where username = 'invited' and until_version is null""").update();
    }

    private long openTokens() {
        return jdbc.sql("select count(*) from identity.token where username = 'invited' and ended_at is null")
                .query(Long.class)
                .single();
    }

    private String invite() throws Exception {
        var made = admin.sendJson("POST", "/api/users/invited/invitations", "");
        assertThat(made.statusCode()).isEqualTo(201);
        return JsonPath.read(made.body(), "$.secret");
    }

    private HttpResponse<String> accept(String secret, String password) throws Exception {
        return guest.sendJson("POST", "/api/invitations/acceptance", """
                {"secret": "%s", "password": "%s"}""".formatted(secret, password));
    }

    private void setEnabled(boolean enabled) throws Exception {
        String etag =
                admin.get("/api/users/invited").headers().firstValue("ETag").orElseThrow();
        var changed = admin.send(admin.request("/api/users/invited")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", admin.cookie("XSRF-TOKEN"))
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString("""
                        {"displayName": "Invited", "grants": [{"role": "INSPECTOR"}], "enabled": %s, "reason": "nghỉ việc"}""".formatted(enabled))));
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    private static String secretOnly(String secret) {
        return "{\"secret\": \"%s\"}".formatted(secret);
    }

    private static void assertEnded(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:dungchung:problem:invitation-ended");
    }
}
