package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by another provider, which is really there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class OidcTests {

    private static final OtherProvider PROVIDER = new OtherProvider();

    @DynamicPropertySource
    static void otherProvider(DynamicPropertyRegistry properties) {
        properties.add("dungchung.oidc.issuer", PROVIDER::issuer);
        properties.add("dungchung.oidc.client-secret", () -> OtherProvider.SECRET);
        properties.add("dungchung.oidc.claim", () -> "sub");
        properties.add("dungchung.oidc.name", () -> "Cổng của tỉnh");
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void people() {
        accounts.open("oidc.lan", "Lan", "correct horse", Role.PLANNER, null);
        accounts.open("oidc.left", "Left", "correct horse", Role.PLANNER, null);
        jdbc.sql("update identity.account set enabled = false where username = 'oidc.left'")
                .update();
    }

    @Test
    void thePageOffersTheOtherProvider() throws Exception {
        String ways = get(here("/api/sign-in-ways")).body();
        assertThat(JsonPath.<String>read(ways, "$.provider")).isEqualTo("Cổng của tỉnh");
        assertThat(JsonPath.<String>read(ways, "$.address")).isEqualTo("/oauth2/authorization/oidc");
    }

    @Test
    void whomTheProviderVouchesForActsAsItsAccountHereMay() throws Exception {
        jdbc.sql("update identity.credential set password_hash = null where username = 'oidc.lan'")
                .update();
        assertThat(comeAs("oidc.lan")).isEqualTo("/");
        var me = get(here("/api/me"));
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(me.body(), "$.username")).isEqualTo("oidc.lan");
        assertThat(JsonPath.<String>read(me.body(), "$.role")).isEqualTo("PLANNER");
        assertThat(logged("oidc.lan")).isEqualTo("OIDC OK");

        accounts.open("oidc.lan", "Lan", "correct horse", Role.INSPECTOR, null);
        assertThat(get(here("/api/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void whatTheProviderSaysOfRolesOpensNothing() throws Exception {
        assertThat(comeAs("oidc.lan")).isEqualTo("/");
        var refused = get(here("/api/users"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:dungchung:problem:not-allowed");
    }

    @Test
    void whoHasNoAccountHereIsToldSo() throws Exception {
        assertThat(comeAs("oidc.stranger")).isEqualTo("/?sign-in=no-account-here");
        assertThat(get(here("/api/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void whoIsDisabledIsTurnedAway() throws Exception {
        assertThat(comeAs("oidc.left")).isEqualTo("/?sign-in=no-account-here");
        assertThat(get(here("/api/me")).statusCode()).isEqualTo(401);
        assertThat(logged("oidc.left")).isEqualTo("OIDC DISABLED");
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() throws Exception {
        var answer = get(here("/login/oauth2/code/oidc?code=made-up&state=made-up"));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/?sign-in=provider-failed"));
        assertThat(get(here("/api/me")).statusCode()).isEqualTo(401);
    }

    /** Goes to the provider, says there who one is, comes back, and tells where one ends. */
    private String comeAs(String name) throws Exception {
        var there = get(here("/oauth2/authorization/oidc"));
        assertThat(there.statusCode()).isEqualTo(302);
        byte[] who = (name + ":word").getBytes(StandardCharsets.UTF_8);
        var vouched = browser.send(
                HttpRequest.newBuilder(location(there))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        assertThat(vouched.statusCode()).as(vouched.body()).isEqualTo(302);
        URI back = location(get(location(vouched)));
        return back.getPath() + (back.getQuery() == null ? "" : "?" + back.getQuery());
    }

    private String logged(String username) {
        return jdbc.sql(
                        "select means || ' ' || outcome from identity.sign_in where username = ? order by id desc limit 1")
                .param(username)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private URI here(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }
}
