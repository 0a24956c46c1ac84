package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.support.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A user's browser that makes and ends tokens, and a program that comes with them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class TokenTests {

    private static final String PASSWORD = "correct horse";
    private static final String ZONE_CODE = "{\"code\": \"TOKEN-ZONE\"}";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(AsOf.ZONE);
    private Browser user = new Browser(0);

    @BeforeEach
    void signIn() throws Exception {
        accounts.open("tokens", "Tokens", PASSWORD, Role.PLANNER, null);
        user = Browser.signedIn(port, "tokens", PASSWORD);
    }

    @Test
    void aProgramSpeaksInTheNameOfItsUserWithoutASession() throws Exception {
        var answer = program(make("READ"), "GET", "/api/me", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"tokens\"", "\"PLANNER\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenForReadingWritesNothing() throws Exception {
        assertProblem(program(make("READ"), "POST", "/api/zones", ZONE_CODE), 403, "token-only-reads");
        assertProblem(program(make("READ_WRITE"), "POST", "/api/zones", ZONE_CODE), 400, "invalid-input");
    }

    @Test
    void aTokenGoesNoFartherThanItsUserAsRecordedNow() throws Exception {
        String token = make("READ_WRITE");
        assertProblem(program(token, "GET", "/api/users", ""), 403, "not-allowed");
        jdbc.sql("update identity.account set enabled = false where username = 'tokens'")
                .update();
        assertProblem(program(token, "GET", "/api/me", ""), 401, "bad-token");
    }

    @Test
    void noTokenMakesTokensOrChangesThePassword() throws Exception {
        String token = make("READ_WRITE");
        assertProblem(program(token, "POST", "/api/me/tokens", form("READ", 1)), 403, "not-by-token");
        assertProblem(program(token, "GET", "/api/me/tokens", ""), 403, "not-by-token");
        assertProblem(program(token, "GET", "/api/%6De/tokens", ""), 403, "not-by-token");
        assertProblem(program(token, "POST", "/api/users/tokens/invitations", "{}"), 403, "not-by-token");
        assertProblem(program(token, "POST", "/api/users", "{}"), 403, "not-by-token");
        assertProblem(program(token, "PUT", "/api/me/password", """
                {"oldPassword": "correct horse", "newPassword": "battery staple"}"""), 403, "not-by-token");
    }

    @Test
    void aTokenThatEndedExpiredOrNeverWasIsRefused() throws Exception {
        assertProblem(program("x".repeat(43), "GET", "/api/me", ""), 401, "bad-token");

        String ended = make("READ");
        String id = JsonPath.read(user.get("/api/me/tokens").body(), "$[0].id");
        assertThat(user.sendJson("DELETE", "/api/me/tokens/" + id, "").statusCode())
                .isEqualTo(204);
        assertProblem(program(ended, "GET", "/api/me", ""), 401, "bad-token");
        assertThat(user.get("/api/me/tokens").body()).doesNotContain(id);
        assertProblem(user.sendJson("DELETE", "/api/me/tokens/" + id, ""), 404, "unknown-token");

        String expired = make("READ");
        jdbc.sql("update identity.token set expires_on = :yesterday where username = 'tokens' and ended_at is null")
                .param("yesterday", today.minusDays(1))
                .update();
        var refused = program(expired, "GET", "/api/me", "");
        assertProblem(refused, 401, "bad-token");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(ask -> assertThat(ask).startsWith("Bearer"));
    }

    @Test
    void nobodyEndsTheTokenOfSomebodyElse() throws Exception {
        String token = make("READ");
        String id = JsonPath.read(user.get("/api/me/tokens").body(), "$[0].id");
        accounts.open("token-thief", "Thief", PASSWORD, Role.ADMINISTRATOR, null);
        var thief = Browser.signedIn(port, "token-thief", PASSWORD);
        assertThat(thief.get("/api/me/tokens").body()).isEqualTo("[]");
        assertProblem(thief.sendJson("DELETE", "/api/me/tokens/" + id, ""), 404, "unknown-token");
        assertThat(program(token, "GET", "/api/me", "").statusCode()).isEqualTo(200);
    }

    @Test
    void theListTellsTheDayOfUseAndNothingSecret() throws Exception {
        String token = make("READ");
        program(token, "GET", "/api/me", "");
        String list = user.get("/api/me/tokens").body();
        assertThat(JsonPath.<String>read(list, "$[0].lastUsedOn")).isEqualTo(today.toString());
        assertThat(list).doesNotContain(token, "secret", "hash");
        assertThat(jdbc.sql("select t::text from identity.token t where username = 'tokens'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain(token));
    }

    @Test
    void aTokenHasANameAScopeAndAnEndWithinAYear() throws Exception {
        for (int days : new int[] {0, -1, 366}) {
            var answer = user.sendJson("POST", "/api/me/tokens", form("READ", days));
            assertProblem(answer, 400, "invalid-input");
            assertThat(answer.body()).contains("\"days\"");
        }
        assertThat(user.sendJson("POST", "/api/me/tokens", "{}").body()).contains("\"name\"", "\"scope\"", "\"days\"");
        var made = user.sendJson("POST", "/api/me/tokens", form("READ", 365));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(made.body(), "$.token.expiresOn"))
                .isEqualTo(today.plusDays(365).toString());
    }

    private String make(String scope) throws Exception {
        var made = user.sendJson("POST", "/api/me/tokens", form(scope, 1));
        assertThat(made.statusCode()).isEqualTo(201);
        return JsonPath.read(made.body(), "$.secret");
    }

    private static String form(String scope, int days) {
        return """
                {"name": "báo cáo", "scope": "%s", "days": %d}""".formatted(scope, days);
    }

    private HttpResponse<String> program(String token, String method, String path, String json) throws Exception {
        var program = new Browser(port);
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.body()).contains("urn:dungchung:problem:" + rule);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
