package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.GrantForm;
import org.dungchung.identity.Role;
import org.dungchung.support.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Somebody with two roles acts in one at a time: in a session, with a password, with a token. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ActingTests {

    private static final String PASSWORD = "correct horse";
    private static final GrantForm INSPECTOR = new GrantForm(Role.INSPECTOR, null, null);
    private static final GrantForm PLANNER = new GrantForm(Role.PLANNER, null, null);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private Browser browser = new Browser(0);
    private String planner = "";

    @BeforeEach
    void twoRoles() throws Exception {
        accounts.open("both", "Both", PASSWORD, List.of(INSPECTOR));
        accounts.open("both", "Both", PASSWORD, List.of(INSPECTOR, PLANNER));
        browser = Browser.signedIn(port, "both", PASSWORD);
        planner = JsonPath.read(browser.get("/api/me").body(), "$.grants[1].id");
    }

    @Test
    void aSessionActsInTheFirstUntilToldOtherwiseAndTheNextOneBeginsThere() throws Exception {
        assertThat(role(browser.get("/api/me"))).isEqualTo("INSPECTOR");
        assertProblem(zone(browser), 403, "not-allowed");

        assertThat(role(act(planner))).isEqualTo("PLANNER");
        var me = browser.get("/api/me");
        assertThat(role(me)).isEqualTo("PLANNER");
        assertThat(JsonPath.<String>read(me.body(), "$.acting")).isEqualTo(planner);
        assertProblem(zone(browser), 400, "invalid-input");

        var next = Browser.signedIn(port, "both", PASSWORD);
        assertThat(role(next.get("/api/me"))).isEqualTo("PLANNER");
    }

    @Test
    void nobodyActsAsWhatAnotherMay() throws Exception {
        accounts.open("other", "Other", PASSWORD, List.of(new GrantForm(Role.ADMINISTRATOR, null, null)));
        String administrator = JsonPath.read(
                Browser.signedIn(port, "other", PASSWORD).get("/api/me").body(), "$.grants[0].id");
        assertProblem(act(administrator), 403, "not-your-grant");
        assertProblem(act(UUID.randomUUID().toString()), 403, "not-your-grant");
        assertProblem(program(administrator), 403, "not-your-grant");
        assertThat(role(browser.get("/api/me"))).isEqualTo("INSPECTOR");
    }

    @Test
    void aProgramSaysItWithEachRequestAndIsTheFirstOtherwise() throws Exception {
        act(planner);
        assertThat(role(program(null))).isEqualTo("INSPECTOR");
        assertThat(role(program(planner))).isEqualTo("PLANNER");
        assertThat(role(program(null))).isEqualTo("INSPECTOR");
        assertProblem(program("nonsense"), 403, "not-your-grant");
    }

    @Test
    void aTokenSpeaksAsWhatItWasMadeForAndEndsWithThat() throws Exception {
        String token = JsonPath.read(
                browser.sendJson("POST", "/api/me/tokens", """
                        {"name": "t", "scope": "READ", "days": 1, "grant": "%s"}""".formatted(planner))
                        .body(),
                "$.secret");
        assertThat(role(bearer(token, null))).isEqualTo("PLANNER");
        String inspector = JsonPath.read(browser.get("/api/me").body(), "$.grants[0].id");
        assertProblem(bearer(token, inspector), 403, "not-your-grant");

        accounts.open("both", "Both", PASSWORD, List.of(INSPECTOR));
        assertProblem(bearer(token, null), 401, "bad-token");
        accounts.open("both", "Both", PASSWORD, List.of(INSPECTOR, PLANNER));
        assertProblem(bearer(token, null), 401, "bad-token");
    }

    @Test
    void aTokenIsMadeForWhatItsUserActsAs() throws Exception {
        act(planner);
        var made = browser.sendJson("POST", "/api/me/tokens", """
                {"name": "t", "scope": "READ", "days": 1}""");
        assertThat(JsonPath.<String>read(made.body(), "$.token.grant")).isEqualTo(planner);
        assertProblem(
                browser.sendJson("POST", "/api/me/tokens", """
                {"name": "t", "scope": "READ", "days": 1, "grant": "%s"}""".formatted(UUID.randomUUID())), 400, "invalid-input");
    }

    @Test
    void whatIsTakenAwayEndsTheSessionsThatActInIt() throws Exception {
        act(planner);
        accounts.open("both", "Both", PASSWORD, List.of(INSPECTOR));
        assertProblem(browser.get("/api/me"), 401, "not-signed-in");
        assertThat(role(Browser.signedIn(port, "both", PASSWORD).get("/api/me")))
                .isEqualTo("INSPECTOR");
    }

    private HttpResponse<String> act(String grant) throws Exception {
        return browser.sendJson("PUT", "/api/me/acting", """
                {"grant": "%s"}""".formatted(grant));
    }

    private static HttpResponse<String> zone(Browser browser) throws Exception {
        return browser.sendJson("POST", "/api/zones", "{}");
    }

    private HttpResponse<String> program(@Nullable String grant) throws Exception {
        byte[] who = ("both:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return send("Basic " + Base64.getEncoder().encodeToString(who), grant);
    }

    private HttpResponse<String> bearer(String token, @Nullable String grant) throws Exception {
        return send("Bearer " + token, grant);
    }

    private HttpResponse<String> send(String authorization, @Nullable String grant) throws Exception {
        var program = new Browser(port);
        var request = program.request("/api/me").header("Authorization", authorization);
        return program.send(grant == null ? request : request.header("X-Acting-As", grant));
    }

    private static String role(HttpResponse<String> me) {
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        return JsonPath.read(me.body(), "$.role");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.body()).contains("urn:dungchung:problem:" + rule);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
