package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
import org.dungchung.support.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What the log keeps of who came in, and what an administrator does about it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class SignInLogTests {

    private static final String PASSWORD = "correct horse";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Browser admin = new Browser(0);

    @BeforeEach
    void someone() throws Exception {
        accounts.open("log.admin", "Admin", PASSWORD, Role.ADMINISTRATOR, null);
        admin = Browser.signedIn(port, "log.admin", PASSWORD);
    }

    @Test
    void theFormIsNotedEachTimeWithWhatBecameOfIt() throws Exception {
        accounts.open("log.form", "Form", PASSWORD, Role.INSPECTOR, null);
        var browser = new Browser(port);
        browser.get("/api/me");
        browser.signIn("log.form", "wrong one");
        browser.signIn("LOG.form", PASSWORD);
        jdbc.sql("update identity.account set enabled = false where username = 'log.form'")
                .update();
        browser.signIn("log.form", PASSWORD);

        String log = admin.get("/api/sign-ins?username=log.form").body();
        assertThat(JsonPath.<List<String>>read(log, "$.signIns[*].outcome"))
                .startsWith("DISABLED", "OK", "WRONG_PASSWORD");
        assertThat(JsonPath.<List<String>>read(log, "$.signIns[*].means")).containsOnly("FORM");
        assertThat(JsonPath.<String>read(log, "$.signIns[0].address")).isNotEmpty();
        assertThat(JsonPath.<String>read(log, "$.signIns[0].userAgent")).startsWith("Java-http-client");
    }

    @Test
    void aNameThatNobodyHasIsNotKeptForItMayBeAPassword() throws Exception {
        var browser = new Browser(port);
        browser.get("/api/me");
        browser.signIn("my secret passphrase", "x");
        assertThat(jdbc.sql("select s::text from identity.sign_in s")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("secret passphrase") || row.contains(PASSWORD));
    }

    @Test
    void namesThatNobodyHasAreNotedOnceAnHourHoweverManyAndHoweverLong() throws Exception {
        var browser = new Browser(port);
        browser.get("/api/me");
        browser.signIn("log.nobody", "x");
        long noted = notes();
        browser.signIn("log.nobody.else", "x");
        browser.signIn("n".repeat(100_000), "x");
        assertThat(notes()).isEqualTo(noted);
    }

    private long notes() {
        return jdbc.sql("select count(*) from identity.sign_in where username is null and means = 'FORM'")
                .query(Long.class)
                .single();
    }

    @Test
    void programsAreNotedOnceAnHour() throws Exception {
        accounts.open("log.program", "Program", PASSWORD, Role.INSPECTOR, null);
        for (int i = 0; i < 3; i++) {
            assertThat(basic("log.program").statusCode()).isEqualTo(200);
        }
        var user = Browser.signedIn(port, "log.program", PASSWORD);
        var made = user.sendJson("POST", "/api/me/tokens", """
                {"name": "t", "scope": "READ", "days": 1}""");
        for (int i = 0; i < 3; i++) {
            assertThat(bearer(JsonPath.read(made.body(), "$.secret")).statusCode())
                    .isEqualTo(200);
        }
        String log = admin.get("/api/sign-ins?username=log.program").body();
        List<String> means = JsonPath.read(log, "$.signIns[*].means");
        assertThat(means.subList(0, 3)).containsExactly("TOKEN", "FORM", "BASIC");
    }

    @Test
    void theLogGoesPageByPageAndTellsFailuresApart() throws Exception {
        String first = admin.get("/api/sign-ins?username=log.admin&limit=1&failed=false")
                .body();
        accounts.open("log.admin", "Admin", PASSWORD, Role.ADMINISTRATOR, null);
        admin = Browser.signedIn(port, "log.admin", PASSWORD);
        String page = admin.get("/api/sign-ins?username=log.admin&limit=1").body();
        int next = JsonPath.<Number>read(page, "$.next").intValue();
        String second = admin.get("/api/sign-ins?username=log.admin&limit=1&after=" + next)
                .body();
        assertThat(JsonPath.<Number>read(second, "$.signIns[0].id").intValue()).isLessThan(next);
        assertThat(JsonPath.<List<Object>>read(first, "$.signIns")).hasSize(1);
        assertThat(JsonPath.<List<Object>>read(
                        admin.get("/api/sign-ins?username=log.admin&failed=true")
                                .body(),
                        "$.signIns"))
                .isEmpty();
    }

    @Test
    void theLogOnlyGrows() {
        for (String change : List.of("update identity.sign_in set address = 'x'", "delete from identity.sign_in")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void anAdministratorEndsTheTokensAndSessionsOfAnother() throws Exception {
        accounts.open("log.other", "Other", PASSWORD, Role.INSPECTOR, null);
        var other = Browser.signedIn(port, "log.other", PASSWORD);
        var made = other.sendJson("POST", "/api/me/tokens", """
                {"name": "nightly", "scope": "READ", "days": 1}""");
        String id = JsonPath.read(made.body(), "$.token.id");
        assertThat(admin.get("/api/users/log.other/tokens").body())
                .contains(id)
                .doesNotContain(JsonPath.<String>read(made.body(), "$.secret"));
        assertThat(other.get("/api/users/log.admin/tokens").statusCode()).isEqualTo(403);

        assertThat(admin.sendJson("DELETE", "/api/users/log.other/tokens/" + id, "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(bearer(JsonPath.read(made.body(), "$.secret")).statusCode()).isEqualTo(401);
        assertThat(admin.sendJson("POST", "/api/users/log.other/sign-outs", "").statusCode())
                .isEqualTo(204);
        assertThat(other.get("/api/me").statusCode()).isEqualTo(401);

        String history = admin.get("/api/users/log.other/history").body();
        assertThat(JsonPath.<List<String>>read(history, "$[*].changes[?(@.field == 'token')].after"))
                .startsWith("ENDED", "MADE");
        assertThat(JsonPath.<List<String>>read(
                        history, "$[?(@.changes[0].field == 'token' && @.changes[0].after == 'ENDED')].recordedBy"))
                .first()
                .isEqualTo("log.admin");
    }

    private HttpResponse<String> basic(String username) throws Exception {
        byte[] who = (username + ':' + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return send("Basic " + Base64.getEncoder().encodeToString(who));
    }

    private HttpResponse<String> bearer(String token) throws Exception {
        return send("Bearer " + token);
    }

    private HttpResponse<String> send(String authorization) throws Exception {
        var program = new Browser(port);
        return program.send(program.request("/api/me").header("Authorization", authorization));
    }
}
