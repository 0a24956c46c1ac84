package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.text.Normalizer;
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

/** The way of the page through real cookies: ask who I am, sign in, work, sign out. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class BrowserSessionTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void thePageGetsATokenWithItsFirstQuestionAndANewOneWhenItHasSignedIn() throws Exception {
        accounts.open("browser", "Browser", "correct horse", Role.PLANNER, null);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        String first = browser.cookie("XSRF-TOKEN");
        assertThat(browser.post("/login", "username=browser&password=correct+horse", "")
                        .statusCode())
                .isEqualTo(403);
        var signIn = browser.signIn("browser", "correct horse");
        assertThat(signIn.statusCode()).isEqualTo(204);
        assertThat(signIn.headers().allValues("Set-Cookie"))
                .anySatisfy(set -> assertThat(set).startsWith("DUNGCHUNG=").contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(set -> assertThat(set).startsWith("XSRF-TOKEN=").contains("SameSite=Lax"));
        assertThat(browser.cookie("XSRF-TOKEN")).isNotEmpty().isNotEqualTo(first);
        assertThat(browser.get("/api/me").body()).contains("\"browser\"");

        assertThat(browser.post("/logout", "", browser.cookie("XSRF-TOKEN")).statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void behindTlsTheCookiesAreSecureAndTheBrowserIsToldToStayThere() throws Exception {
        accounts.open("browser", "Browser", "correct horse", Role.PLANNER, null);
        browser.get("/api/me");
        String token = browser.cookie("XSRF-TOKEN");
        var signIn = browser.send(browser.request("/login")
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString("username=browser&password=correct+horse")));
        assertThat(signIn.statusCode()).isEqualTo(204);
        assertThat(signIn.headers().allValues("Set-Cookie"))
                .anySatisfy(set -> assertThat(set).startsWith("DUNGCHUNG=").contains("Secure"))
                .filteredOn(set -> !set.contains("Max-Age=0"))
                .allSatisfy(set -> assertThat(set).contains("Secure"));
        assertThat(signIn.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(said -> assertThat(said).contains("max-age=31536000"));
        assertThat(browser.get("/api/me").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void aPasswordIsTheSameHoweverItsLettersAreWritten() throws Exception {
        String composed = "bốn con ngựa qua sông";
        accounts.open("browser", "Browser", composed, Role.PLANNER, null);
        browser.get("/api/me");
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(browser.signIn("browser", decomposed).statusCode()).isEqualTo(204);
        assertThat(Browser.signedIn(port, "browser", composed).get("/api/me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws Exception {
        var answer = browser.get("/api/me%00");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
        var hidden = browser.get("/api//me;x=1");
        assertThat(hidden.statusCode()).isEqualTo(400);
        assertThat(hidden.body()).contains("urn:dungchung:problem:bad-request").doesNotContain("Exception");
    }

    @Test
    void theAnswerCarriesTheIdThatTheRequestBrought() throws Exception {
        var answer = browser.send(browser.request("/api/me").header("X-Request-Id", "field-7"));
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("field-7");
        assertThat(answer.body()).contains("\"requestId\":\"field-7\"");
    }
}
