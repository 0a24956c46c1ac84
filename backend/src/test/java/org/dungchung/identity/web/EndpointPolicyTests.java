package org.dungchung.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint with every role, against a table written here by hand: a new endpoint needs a line, here too. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class EndpointPolicyTests {

    /** Who gets in: A administrator, P planner, I inspector, O operator, - nobody signed in. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("GET /api/me", "APIO"),
            Map.entry("PUT /api/me/password", "APIO"),
            Map.entry("POST /api/me/sign-outs", "APIO"),
            Map.entry("GET /api/me/tokens", "APIO"),
            Map.entry("POST /api/me/tokens", "APIO"),
            Map.entry("DELETE /api/me/tokens/{id}", "APIO"),
            Map.entry("GET /api/users", "A"),
            Map.entry("POST /api/users", "A"),
            Map.entry("GET /api/users/{username}", "A"),
            Map.entry("GET /api/users/{username}/history", "A"),
            Map.entry("PUT /api/users/{username}", "A"),
            Map.entry("PUT /api/users/{username}/restoration", "A"),
            Map.entry("POST /api/users/{username}/invitations", "A"),
            Map.entry("POST /api/invitations/reading", "APIO-"),
            Map.entry("POST /api/invitations/acceptance", "APIO-"),
            Map.entry("GET /api/organisations", "APIO"),
            Map.entry("POST /api/organisations", "AP"),
            Map.entry("GET /api/organisations/{code}", "APIO"),
            Map.entry("GET /api/organisations/{code}/history", "API"),
            Map.entry("PUT /api/organisations/{code}", "AP"),
            Map.entry("PUT /api/organisations/{code}/ending", "AP"),
            Map.entry("PUT /api/organisations/{code}/restoration", "AP"),
            Map.entry("POST /api/organisations/{code}/memberships", "AP"),
            Map.entry("GET /api/organisations/{code}/memberships/{id}", "APIO"),
            Map.entry("PUT /api/organisations/{code}/memberships/{id}", "AP"),
            Map.entry("PUT /api/organisations/{code}/memberships/{id}/restoration", "AP"),
            Map.entry("GET /api/groups", "APIO"),
            Map.entry("POST /api/groups", "AP"),
            Map.entry("GET /api/groups/{code}", "APIO"),
            Map.entry("GET /api/groups/{code}/history", "API"),
            Map.entry("PUT /api/groups/{code}", "AP"),
            Map.entry("PUT /api/groups/{code}/restoration", "AP"),
            Map.entry("GET /api/openapi", "APIO"),
            Map.entry("GET /api/openapi.yaml", "APIO"),
            Map.entry("GET /api/areas", "APIO"),
            Map.entry("GET /api/areas/findings", "APIO"),
            Map.entry("GET /api/areas/{code}/relations", "APIO"),
            Map.entry("GET /api/areas/{id}", "APIO"),
            Map.entry("GET /api/areas/{id}/history", "API"),
            Map.entry("PUT /api/areas/{id}", "AP"),
            Map.entry("POST /api/areas/{id}/versions", "AP"),
            Map.entry("PUT /api/areas/{id}/ending", "AP"),
            Map.entry("PUT /api/areas/{id}/restoration", "AP"),
            Map.entry("GET /api/hamlets", "APIO"),
            Map.entry("POST /api/hamlets", "AP"),
            Map.entry("GET /api/hamlets/{id}", "APIO"),
            Map.entry("GET /api/hamlets/{id}/history", "API"),
            Map.entry("PUT /api/hamlets/{id}", "AP"),
            Map.entry("POST /api/hamlets/{id}/versions", "AP"),
            Map.entry("PUT /api/hamlets/{id}/ending", "AP"),
            Map.entry("PUT /api/hamlets/{id}/restoration", "AP"),
            Map.entry("GET /api/zones", "APIO"),
            Map.entry("POST /api/zones", "AP"),
            Map.entry("GET /api/zones/{id}", "APIO"),
            Map.entry("GET /api/zones/{id}/history", "API"),
            Map.entry("PUT /api/zones/{id}", "AP"),
            Map.entry("POST /api/zones/{id}/versions", "AP"),
            Map.entry("PUT /api/zones/{id}/ending", "AP"),
            Map.entry("PUT /api/zones/{id}/restoration", "AP"),
            Map.entry("GET /api/quality", "APIO"),
            Map.entry("GET /api/search", "APIO"),
            Map.entry("GET /api/quality/{rule}", "APIO"),
            Map.entry("GET /api/same-place", "API"),
            Map.entry("GET /api/same-place/{id}", "API"),
            Map.entry("PUT /api/same-place/{id}/join", "AP"),
            Map.entry("PUT /api/same-place/{id}/distinction", "AP"),
            Map.entry("PUT /api/same-place/{id}/undoing", "AP"),
            Map.entry("GET /api/assets", "APIO"),
            Map.entry("POST /api/assets", "APO"),
            Map.entry("GET /api/assets/attributes", "APIO"),
            Map.entry("GET /api/assets/{id}", "APIO"),
            Map.entry("PUT /api/assets/{id}", "APO"),
            Map.entry("PUT /api/assets/{id}/retirement", "APO"),
            Map.entry("PUT /api/assets/{id}/restoration", "APO"),
            Map.entry("GET /api/assets/{id}/history", "APIO"),
            Map.entry("GET /api/assets/{id}/timeline", "APIO"),
            Map.entry("GET /api/assets/{id}/ducts", "APIO"),
            Map.entry("POST /api/assets/{id}/ducts", "APO"),
            Map.entry("GET /api/assets/{id}/supports", "APIO"),
            Map.entry("POST /api/assets/{id}/supports", "APO"),
            Map.entry("GET /api/assets/{id}/stations", "APIO"),
            Map.entry("POST /api/assets/{id}/stations", "APO"),
            Map.entry("GET /api/parts/{id}", "APIO"),
            Map.entry("GET /api/parts/{id}/history", "APIO"),
            Map.entry("PUT /api/parts/{id}/removal", "APO"),
            Map.entry("PUT /api/ducts/{id}", "APO"),
            Map.entry("PUT /api/supports/{id}", "APO"),
            Map.entry("GET /api/stations", "APIO"),
            Map.entry("PUT /api/stations/{id}", "APO"),
            Map.entry("GET /api/assets/{id}/sectors", "APIO"),
            Map.entry("POST /api/assets/{id}/sectors", "APO"),
            Map.entry("GET /api/assets/{id}/codes", "APIO"),
            Map.entry("POST /api/assets/{id}/codes", "APO"),
            Map.entry("GET /api/assets/{id}/removed-parts", "APIO"),
            Map.entry("PUT /api/sectors/{id}", "APO"),
            Map.entry("PUT /api/codes/{id}", "APO"),
            Map.entry("PUT /api/parts/{id}/restoration", "APO"),
            Map.entry("POST /api/assets/{id}/tenancies", "APO"),
            Map.entry("GET /api/tenancies", "APIO"),
            Map.entry("GET /api/tenancies/{id}", "APIO"),
            Map.entry("GET /api/tenancies/{id}/history", "APIO"),
            Map.entry("PUT /api/tenancies/{id}", "APO"),
            Map.entry("PUT /api/tenancies/{id}/ending", "APO"),
            Map.entry("PUT /api/tenancies/{id}/restoration", "APO"),
            Map.entry("PUT /api/tenancies/{id}/confirmation", "O"),
            Map.entry("GET /api/places", "APIO"),
            Map.entry("GET /api/requests", "APIO"),
            Map.entry("POST /api/requests", "O"),
            Map.entry("GET /api/requests/{id}", "APIO"),
            Map.entry("PUT /api/requests/{id}/acceptance", "O"),
            Map.entry("PUT /api/requests/{id}/refusal", "O"),
            Map.entry("PUT /api/requests/{id}/withdrawal", "O"),
            Map.entry("PUT /api/requests/{id}/contract", "O"),
            Map.entry("GET /api/imports", "APO"),
            Map.entry("POST /api/imports", "APO"),
            Map.entry("POST /api/imports/heads", "APO"),
            Map.entry("POST /api/imports/preview", "APO"),
            Map.entry("GET /api/imports/targets", "APO"),
            Map.entry("GET /api/imports/{id}", "APO"),
            Map.entry("GET /api/imports/{id}/refusals", "APO"),
            Map.entry("GET /api/imports/{id}/refused-rows", "APO"),
            Map.entry("GET /api/imports/{id}/missing", "APO"),
            Map.entry("PUT /api/imports/{id}/missing/retirement", "APO"),
            Map.entry("GET /api/imports/mappings", "APO"),
            Map.entry("GET /api/imports/templates/{target}", "APO"),
            Map.entry("POST /api/imports/mappings", "APO"),
            Map.entry("PUT /api/imports/mappings/{id}", "APO"),
            Map.entry("DELETE /api/imports/mappings/{id}", "APO"),
            Map.entry("GET /api/coverage/stations", "APIO"),
            Map.entry("GET /api/exports", "APIO"),
            Map.entry("GET /api/exports/{target}", "APIO"),
            Map.entry("GET /api/exports/{target}/count", "APIO"),
            Map.entry("POST /api/exports/{target}", "APIO"),
            Map.entry("GET /api/indicators", "APIO"),
            Map.entry("GET /api/indicators/{code}", "APIO"),
            Map.entry("GET /api/indicators/{code}/rows", "APIO"),
            Map.entry("GET /api/indicators/{code}/series", "APIO"),
            Map.entry("GET /api/indicators/{code}/communes", "APIO"),
            Map.entry("GET /api/coverage", "APIO"),
            Map.entry("GET /api/targets", "APIO"),
            Map.entry("GET /api/reports/sharing.xlsx", "API"),
            Map.entry("GET /api/reports/coverage.xlsx", "API"),
            Map.entry("GET /api/map/layers", "APIO"),
            Map.entry("GET /tiles/{layer}/{z}/{x}/{y}.mvt", "APIO"),
            Map.entry("GET /error", "APIO-"));

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

        assertThat(found).isEqualTo(EXPECTED);
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
        return mvc.method(HttpMethod.valueOf(method)).uri(path).with(who).exchange();
    }

    private static String answerOf(int status, @Nullable String body) {
        return status == 401 || status == 403 ? String.valueOf(body) : "";
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
