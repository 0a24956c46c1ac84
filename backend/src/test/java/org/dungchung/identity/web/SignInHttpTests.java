package org.dungchung.identity.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class SignInHttpTests {

    private static final String PASSWORD = "correct horse";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void account() {
        accounts.open("lan", "Nguyễn Thị Lan", PASSWORD, Role.PLANNER, null);
    }

    @Test
    void noOtherProviderIsOfferedWhereNoneIsConfigured() {
        assertThat(mvc.get().uri("/api/sign-in-ways")).bodyJson().isLenientlyEqualTo("""
                {"provider": null, "address": null}""");
        assertThat(mvc.get().uri("/oauth2/authorization/oidc")).hasStatus(401);
    }

    @Test
    void theRightPasswordOpensASessionAndSignOutEndsIt() {
        var signIn = signIn("lan", PASSWORD);
        assertThat(signIn).hasStatus(204);
        var session = (MockHttpSession) requireNonNull(signIn.getRequest().getSession(false));

        assertThat(mvc.get().uri("/api/me").session(session))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"username": "lan", "displayName": "Nguyễn Thị Lan", "role": "PLANNER", "organisation": null,
                         "organisationName": null, "area": null, "areaName": null, "grants": [{"role": "PLANNER"}]}""");

        assertThat(mvc.post().uri("/logout").session(session).with(csrf())).hasStatus(204);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theNameIsFoundInCapitalsToo() {
        assertThat(signIn("LAN", PASSWORD)).hasStatus(204);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        assertProblem(signIn("lan", "wrong"), 401, "bad-credentials");
        assertProblem(signIn("nobody", "wrong"), 401, "bad-credentials");
    }

    @Test
    void guessingClosesTheDoorEvenToTheRightPassword() {
        accounts.open("guessed", "Guessed", PASSWORD, Role.INSPECTOR, null);
        for (int i = 0; i < 10; i++) {
            assertProblem(signIn("guessed", "guess " + i), 401, "bad-credentials");
        }
        assertProblem(signIn("guessed", PASSWORD), 429, "too-many-failures");
        assertThat(signIn("lan", PASSWORD)).hasStatus(204);
    }

    @Test
    void nobodyIsAskedToSignInWithoutTheBrowsersOwnWindow() {
        var answer = mvc.get().uri("/api/me").exchange();
        assertProblem(answer, 401, "not-signed-in");
        assertThat(answer).doesNotContainHeader("WWW-Authenticate");
    }

    @Test
    void aSignInFromAForeignPageIsRefused() {
        assertProblem(
                mvc.post()
                        .uri("/login")
                        .param("username", "lan")
                        .param("password", PASSWORD)
                        .exchange(),
                403,
                "csrf-token-missing");
    }

    @Test
    void aProgramSendsNameAndPasswordWithEachRequestAndGetsNoSession() {
        for (int i = 0; i < 2; i++) {
            var answer =
                    mvc.get().uri("/api/me").with(httpBasic("lan", PASSWORD)).exchange();
            assertThat(answer).hasStatusOk();
            assertThat(answer.getRequest().getSession(false)).isNull();
            assertThat(answer.getResponse().getCookies()).isEmpty();
        }
        var refused = mvc.get().uri("/api/me").with(httpBasic("lan", "wrong")).exchange();
        assertProblem(refused, 401, "bad-credentials");
        assertThat(refused).containsHeader("WWW-Authenticate");
    }

    @Test
    void aProgramNeedsNoTokenAndStillNeedsTheRole() {
        assertProblem(
                mvc.post().uri("/api/requests").with(httpBasic("lan", PASSWORD)).exchange(), 403, "not-allowed");
    }

    @Test
    void aBrokenBasicHeaderIsNoSignIn() {
        assertProblem(
                mvc.get().uri("/api/me").header("Authorization", "Basic %%%").exchange(), 401, "bad-credentials");
    }

    private MvcTestResult signIn(String username, String password) {
        return mvc.post()
                .uri("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String rule) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:" + rule);
        assertThat(answer).bodyJson().extractingPath("$.requestId").isNotNull();
    }
}
