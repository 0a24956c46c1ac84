package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.dungchung.identity.Role;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint with every role, against a table written by hand ({@link EndpointTable}): a new endpoint needs a line, there too. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class EndpointPolicyTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointLetsInWhomTheTableNamesAndNobodyElse() {
        var found = new TreeMap<String, String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping ->
                        endpoints(mapping).forEach(endpoint -> found.put(endpoint, lettersLetInTo(endpoint))));

        assertThat(found).isEqualTo(EndpointTable.EXPECTED);
    }

    @Test
    void whatNobodyHasThoughtOfIsDenied() {
        for (String endpoint : List.of(
                "DELETE /api/assets/{id}",
                "GET /api/secrets",
                "DELETE /api/organisations",
                "GET /actuator/env",
                "GET /api/export.json",
                "POST /index.html")) {
            for (Role role : Role.values()) {
                assertThat(ask(endpoint, SignIn.as(role, role == Role.OPERATOR ? "NOBODYTEL" : null))
                                .getResponse()
                                .getStatus())
                        .as(endpoint + " for " + role)
                        .isIn(403, 404);
            }
            assertThat(ask(endpoint, csrf())).as(endpoint).hasStatus(401);
        }
    }

    @Test
    void whereNothingIsWhoIsSignedInIsToldSoAndNobodyElseLearnsIt() {
        for (Role role : Role.values()) {
            var who = SignIn.as(role, role == Role.OPERATOR ? "NOBODYTEL" : null);
            assertThat(mvc.get().uri("/api/nope").with(who))
                    .hasStatus(404)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:dungchung:problem:not-found");
            assertThat(mvc.delete().uri("/api/assets/" + UUID.randomUUID()).with(who))
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri("/api/nope")).hasStatus(401);
        assertThat(mvc.post().uri("/api/nope").with(SignIn.asPlanner()).with(csrf().useInvalidToken()))
                .hasStatus(403);
    }

    @Test
    void thePageAndItsHealthAreOpen() {
        for (String file :
                List.of("/", "/index.html", "/app.js", "/webjars/leaflet/dist/leaflet.css", "/actuator/health")) {
            assertThat(mvc.get().uri(file)).as(file).hasStatusOk();
        }
    }

    @Test
    void thePageLoadsNothingFromElsewhereAndStandsInNoForeignFrame() {
        var page = mvc.get().uri("/index.html").exchange();
        assertThat(page).headers().hasValue("X-Content-Type-Options", "nosniff").hasValue("X-Frame-Options", "DENY");
        assertThat(page).headers().hasValue("Referrer-Policy", "same-origin");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("script-src 'self' 'sha256-", "frame-ancestors 'none'")
                .doesNotContain("http");
    }

    private static List<String> endpoints(RequestMappingInfo mapping) {
        var endpoints = new ArrayList<String>();
        var methods = mapping.getMethodsCondition().getMethods();
        for (String pattern : mapping.getPatternValues()) {
            for (RequestMethod method : methods.isEmpty() ? List.of(RequestMethod.GET) : List.copyOf(methods)) {
                endpoints.add(method + " " + pattern);
            }
        }
        return endpoints;
    }

    private String lettersLetInTo(String endpoint) {
        var letters = new StringBuilder();
        for (Role role : Role.values()) {
            String organisation = role == Role.OPERATOR ? "NOBODYTEL" : null;
            if (isLetIn(endpoint, SignIn.as(role, organisation), "not-allowed")) {
                letters.append(role.name().charAt(0));
            }
        }
        if (isLetIn(endpoint, csrf(), "not-signed-in")) {
            letters.append('-');
        }
        return letters.toString();
    }

    private boolean isLetIn(String endpoint, RequestPostProcessor who, String refusal) {
        var answer = ask(endpoint, who);
        return !answerOf(
                        answer.getResponse().getStatus(),
                        text(answer.getResponse().getContentAsByteArray()))
                .contains("urn:dungchung:problem:" + refusal);
    }

    private MvcTestResult ask(String endpoint, RequestPostProcessor who) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{id}", UUID.randomUUID().toString())
                .replaceAll("\\{[zxy]}", "0")
                .replaceAll("\\{[^}]+}", "none");
        return mvc.method(HttpMethod.valueOf(method)).uri(path).with(who).asyncExchange();
    }

    private static String answerOf(int status, @Nullable String body) {
        return status == 401 || status == 403 ? String.valueOf(body) : "";
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
