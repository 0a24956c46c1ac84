package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every endpoint as an operator, with every id it could have come by, and looks in every answer for what an operator may not learn
 * of others. The same walk as a planner finds all of it, so the walk looks where it lies; it ends when all is found.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class ConfidentialityTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    ConfidentialWorld world;
    EndpointWalk walk;

    @BeforeEach
    void world() {
        world = new ConfidentialWorld(jdbc).build();
        walk = new EndpointWalk(world, jdbc, mappings);
    }

    @Test
    void anOperatorLearnsNothingOfOthersThatIsNotItsBusiness() {
        var leaks = new TreeSet<String>();
        walk.everyQuestion().forEach(uri -> {
            var answer = ask(uri, SignIn.asOperator("RED"));
            world.secretsIn(answer, uri).forEach(secret -> leaks.add(uri + " tells the " + secret));
            assertThat(answer.getResponse().getStatus()).as(uri).isNotEqualTo(500);
        });
        assertThat(leaks).isEmpty();
    }

    /** The office of the commune in which everything lies, and that of another one. */
    @ParameterizedTest
    @ValueSource(strings = {"CONF", "ELSEWHERE"})
    void aCommuneOfficeLearnsNothingMoreThanAStrangerAndNothingOutsideItsArea(String area) {
        new World(jdbc).area("ELSEWHERE", "COMMUNE", null, "POLYGON((5 5, 6 5, 6 6, 5 6, 5 5))");
        var leaks = new TreeSet<String>();
        var offered = new TreeSet<String>();
        String mast = String.valueOf(world.assets.get("offered MAST"));
        walk.everyQuestion()
                .filter(uri -> !uri.matches(
                        area.equals("CONF") ? ".*(date|q|format)=.*" : ".*(owner|date|kind|q|format|tenant)=.*"))
                .forEach(uri -> {
                    var answer = ask(uri, SignIn.asCommune(area));
                    world.secretsIn(answer, uri).forEach(secret -> leaks.add(uri + " tells the " + secret));
                    String text = AnswerText.of(answer);
                    Stream.of("RED-MAST", "RED-SITE", "RED-STATION", "RED-PURPOSE", "RED-NUMBER")
                            .filter(text::contains)
                            .forEach(secret -> leaks.add(uri + " tells " + secret));
                    if (!uri.contains(mast) && text.contains(mast)) {
                        offered.add(uri.replaceFirst("\\?.*", ""));
                    }
                    assertThat(answer.getResponse().getStatus()).as(uri).isNotEqualTo(500);
                });
        assertThat(leaks).isEmpty();
        if (area.equals("CONF")) {
            assertThat(offered).contains("/api/assets", "/api/places");
        } else {
            assertThat(offered).isEmpty();
        }
    }

    @Test
    void theSameWalkFindsEverythingForAPlanner() {
        var missing = new TreeSet<>(world.secrets.keySet());
        walk.everyQuestionInTurn()
                .takeWhile(uri -> !missing.isEmpty())
                .forEach(uri -> missing.removeAll(world.secretsIn(ask(uri, SignIn.asPlanner()), uri)));
        assertThat(missing).as("secrets that lie nowhere on this walk").isEmpty();
    }

    @Test
    void anInspectorFindsEverythingButWhatIsRestricted() {
        var hidden = Set.of(
                "restricted tenant",
                "restricted contract",
                "restricted tenancy",
                "restricted MAST",
                "restricted SITE",
                "restricted POLE");
        var found = new TreeSet<String>();
        walk.everyQuestion().forEach(uri -> found.addAll(world.secretsIn(ask(uri, SignIn.asInspector()), uri)));
        assertThat(found).doesNotContainAnyElementsOf(hidden).contains("planned MAST", "tenant", "contract", "purpose");
    }

    @Test
    void anAttemptToChangeWhatBelongsToOthersIsRefusedWithoutTellingAnything() {
        var leaks = new TreeSet<String>();
        for (RequestMethod method : List.of(RequestMethod.PUT, RequestMethod.POST)) {
            walk.foreignAddresses(method).forEach(uri -> {
                var answer = attempt(method, uri);
                world.secretsIn(answer, uri + world.assets.get("planned MAST"))
                        .forEach(secret -> leaks.add(method + " " + uri + " tells the " + secret));
                assertThat(answer.getResponse().getStatus())
                        .as(method + " " + uri)
                        .isBetween(400, 499);
            });
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void aFilterByWhatIsHiddenFindsNothing() {
        for (String filter :
                List.of("code=TTCODE-MAST-offered", "status=PLANNED&owner=BLUE", "status=RETIRED&owner=BLUE")) {
            assertThat(mvc.get().uri("/api/assets?" + filter).with(SignIn.asOperator("RED")))
                    .as(filter)
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.features")
                    .asArray()
                    .isEmpty();
        }
    }

    private MvcTestResult ask(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private MvcTestResult attempt(RequestMethod method, String uri) {
        entities.clear();
        String body = """
                {"kind": "MAST", "owner": "BLUE", "code": "X", "geometry": {"type": "Point", "coordinates": [0.01, -0.01]},
                 "status": "ACTIVE", "organisation": "GREEN", "places": 1, "used": true, "reason": "why", "asset": "%s",
                 "retiredOn": "2026-06-30", "refusalClass": "LOAD", "contractNumber": "1", "signedOn": "2026-06-30",
                 "contractFrom": "2026-06-30", "firstUseOn": "2026-06-30"}""".formatted(world.assets.get("planned MAST"));
        return mvc.method(HttpMethod.valueOf(method.name()))
                .uri(uri)
                .with(SignIn.asOperator("RED"))
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .content(body)
                .exchange();
    }
}
