package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
import org.dungchung.support.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** One person, two browsers and a program: what a changed password and a sign-out everywhere do to all of them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class OwnSignInTests {

    private static final String OLD = "correct horse";
    private static final String NEW = "battery staple";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void account() {
        accounts.open("twice", "Twice", OLD, Role.INSPECTOR, null);
    }

    @Test
    void aNewPasswordEndsAllOtherSignInsAndNotTheSessionThatAsked() throws Exception {
        var here = Browser.signedIn(port, "twice", OLD);
        var there = Browser.signedIn(port, "twice", OLD);
        assertThat(there.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(program(OLD).statusCode()).isEqualTo(200);
        String session = here.cookie("DUNGCHUNG");

        assertThat(change(here, OLD, NEW).statusCode()).isEqualTo(204);

        assertThat(there.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(program(OLD).statusCode()).isEqualTo(401);
        assertThat(program(NEW).statusCode()).isEqualTo(200);
        assertThat(here.get("/api/me").body()).contains("\"twice\"");
        assertThat(here.cookie("DUNGCHUNG")).isNotEqualTo(session);
        assertThat(change(here, NEW, OLD + "!").statusCode()).isEqualTo(204);
    }

    @Test
    void signOutEverywhereEndsEverySession() throws Exception {
        var here = Browser.signedIn(port, "twice", OLD);
        var there = Browser.signedIn(port, "twice", OLD);
        assertThat(program(OLD).statusCode()).isEqualTo(200);

        assertThat(here.sendJson("POST", "/api/me/sign-outs", "").statusCode()).isEqualTo(204);

        assertProblem(here.get("/api/me"), 401, "not-signed-in");
        var ended = there.get("/api/me");
        assertProblem(ended, 401, "not-signed-in");
        assertThat(ended.headers().firstValue("Sign-In-Ended"))
                .as("the device is told")
                .hasValue("true");
        assertThat(there.get("/api/me").headers().firstValue("Sign-In-Ended"))
                .as("once")
                .isEmpty();
        assertThat(program(OLD).statusCode()).isEqualTo(200);
        assertThat(there.signIn("twice", OLD).statusCode()).isEqualTo(204);
        assertThat(there.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountThatIsGivenAnotherRoleSignsInAnew() throws Exception {
        var here = Browser.signedIn(port, "twice", OLD);
        assertThat(here.get("/api/me").statusCode()).isEqualTo(200);
        accounts.open("twice", "Twice", OLD, Role.PLANNER, null);
        assertProblem(here.get("/api/me"), 401, "not-signed-in");
    }

    @Test
    void withoutThePresentPasswordNothingChanges() throws Exception {
        var here = Browser.signedIn(port, "twice", OLD);
        assertProblem(change(here, "not it", NEW), 422, "wrong-password");
        assertThat(here.sendJson("PUT", "/api/me/password", "{}").statusCode()).isEqualTo(400);
        assertThat(Browser.signedIn(port, "twice", OLD).get("/api/me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void guessingThePresentPasswordClosesTheDoor() throws Exception {
        accounts.open("thief", "Thief", OLD, Role.INSPECTOR, null);
        var here = Browser.signedIn(port, "thief", OLD);
        for (int i = 0; i < 10; i++) {
            assertProblem(change(here, "guess " + i, NEW), 422, "wrong-password");
        }
        assertProblem(change(here, OLD, NEW), 429, "too-many-failures");
    }

    @Test
    void shortCommonAndUnchangedPasswordsAreRefused() throws Exception {
        var here = Browser.signedIn(port, "twice", OLD);
        assertProblem(change(here, OLD, "k3?vQ"), 422, "password-too-short");
        assertProblem(change(here, OLD, "MatKhau@2026"), 422, "password-too-common");
        assertProblem(change(here, OLD, OLD), 422, "password-unchanged");
    }

    private static HttpResponse<String> change(Browser browser, String from, String to) throws Exception {
        return browser.sendJson("PUT", "/api/me/password", """
                {"oldPassword": "%s", "newPassword": "%s"}""".formatted(from, to));
    }

    private HttpResponse<String> program(String password) throws Exception {
        var program = new Browser(port);
        byte[] who = ("twice:" + password).getBytes(StandardCharsets.UTF_8);
        return program.send(program.request("/api/me")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who)));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.body()).contains("urn:dungchung:problem:" + rule);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
