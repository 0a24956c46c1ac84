package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
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

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void thePageGetsATokenWithItsFirstQuestionAndANewOneWhenItHasSignedIn() throws Exception {
        accounts.open("browser", "Browser", "correct horse", Role.PLANNER, null);

        assertThat(get("/api/me").statusCode()).isEqualTo(401);
        String first = cookie("XSRF-TOKEN");
        assertThat(post("/login", "username=browser&password=correct+horse", "").statusCode())
                .isEqualTo(403);
        var signIn = post("/login", "username=browser&password=correct+horse", first);
        assertThat(signIn.statusCode()).isEqualTo(204);
        assertThat(signIn.headers().allValues("Set-Cookie"))
                .anySatisfy(set -> assertThat(set).startsWith("DUNGCHUNG=").contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(set -> assertThat(set).startsWith("XSRF-TOKEN=").contains("SameSite=Lax"));
        assertThat(cookie("XSRF-TOKEN")).isNotEmpty().isNotEqualTo(first);
        assertThat(get("/api/me").body()).contains("\"browser\"");

        assertThat(post("/logout", "", cookie("XSRF-TOKEN")).statusCode()).isEqualTo(204);
        assertThat(get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws Exception {
        var answer = get("/api/me%00");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
        var hidden = get("/api//me;x=1");
        assertThat(hidden.statusCode()).isEqualTo(400);
        assertThat(hidden.body()).contains("urn:dungchung:problem:bad-request").doesNotContain("Exception");
    }

    @Test
    void theAnswerCarriesTheIdThatTheRequestBrought() throws Exception {
        var answer = browser.send(
                request("/api/me").header("X-Request-Id", "field-7").build(), BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("field-7");
        assertThat(answer.body()).contains("\"requestId\":\"field-7\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String token) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
