package org.dungchung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No endpoint passes over a parameter that it does not know. */
@HttpTest
class UnknownParameterTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @Test
    void everyEndpointRefusesAParameterThatItDoesNotKnow() {
        var walked = new ArrayList<String>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (isOurs(mapping, method)) {
                walked.add(refuses(mapping));
            }
        });
        assertThat(walked).hasSizeGreaterThan(45).contains("GET /api/assets", "POST /api/imports");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/assets?ownr=RED,                      ownr,       owner",
        "/api/assets?limit=1&Kind=MAST,             Kind,       kind",
        "/api/coverage?area=99&technologies=4G,     technologies, technology",
        "/api/indicators/mast-sharing?known_on=2024-01-01, known_on, knownOn",
        "/api/hamlets?%61%72%65%61%73=99,           areas,      area",
    })
    void theRefusalNamesTheNearestThatThereIs(String uri, String unknown, String nearest) {
        var answer =
                mvc.get().uri(java.net.URI.create(uri)).with(SignIn.asPlanner()).exchange();
        Api.assertProblem(answer, 400, "unknown-parameter");
        assertThat(answer).bodyJson().extractingPath("$.parameter").isEqualTo(unknown);
        assertThat(answer).bodyJson().extractingPath("$.nearest").isEqualTo(nearest);
        assertThat(answer).bodyJson().extractingPath("$.known").asArray().contains(nearest);
    }

    @Test
    void anAddressWithoutParametersSaysSo() {
        var answer = new Api(mvc).get("/api/me?verbose=1", SignIn.asPlanner());
        Api.assertProblem(answer, 400, "unknown-parameter");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("It takes none");
        assertThat(answer).bodyJson().doesNotHavePath("$.nearest");
    }

    private static final List<String> ADMINISTRATORS =
            List.of("/api/users", "/api/accesses", "/api/sign-ins", "/api/contractors", "/api/background-map");

    private String refuses(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        String method = methods.isEmpty() ? "GET" : methods.iterator().next().name();
        String pattern = mapping.getPatternValues().iterator().next();
        String path = pattern.replace("{id}", UUID.randomUUID().toString())
                .replaceAll("\\{[zxy]}", "0")
                .replaceAll("\\{[^}]+}", "acceptance");
        var request =
                mvc.method(HttpMethod.valueOf(method)).uri(path + "?nonsense=1").with(rolesFor(path));
        mapping.getProducesCondition().getProducibleMediaTypes().forEach(type -> request.accept(type));
        mapping.getParamsCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .forEach(expression -> request.param(expression.getName(), String.valueOf(expression.getValue())));
        if (pattern.equals("/api/imports") || pattern.equals("/api/imports/heads")) {
            request.contentType("multipart/form-data; boundary=x");
        }
        mapping.getConsumesCondition().getConsumableMediaTypes().forEach(request::contentType);
        var answer = request.exchange();
        assertThat(answer.getResponse().getStatus()).as(method + " " + pattern).isEqualTo(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.type")
                .as(method + " " + pattern)
                .isEqualTo("urn:dungchung:problem:unknown-parameter");
        return method + " " + pattern;
    }

    private static RequestPostProcessor rolesFor(String path) {
        if (ADMINISTRATORS.stream().anyMatch(path::startsWith)) {
            return SignIn.asAdministrator();
        }
        boolean operators = path.contains("/requests")
                || path.endsWith("/confirmation")
                || path.matches("/api/rounds/.*/(answers|letter|corrections|contests)")
                || path.matches("/api/contests/.*/withdrawal");
        return operators ? SignIn.asOperator("NOBODYTEL") : SignIn.asPlanner();
    }

    private static boolean isOurs(RequestMappingInfo mapping, HandlerMethod method) {
        List<String> patterns = List.copyOf(mapping.getPatternValues());
        return method.getBeanType().getName().startsWith("org.dungchung")
                && patterns.stream().allMatch(path -> path.startsWith("/api/") || path.startsWith("/tiles/"));
    }
}
