package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is restricted now is told to nobody who is not cleared, though it was no secret on the day that is asked about. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class DatedSecretsTests {

    private static final Set<String> RESTRICTED = Set.of(
            "restricted tenant",
            "restricted contract",
            "restricted tenancy",
            "restricted MAST",
            "restricted SITE",
            "restricted POLE",
            "restricted code",
            "restricted request number");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    ConfidentialWorld world;

    @BeforeEach
    void aWorldWhoseSecretsAreNew() {
        world = new ConfidentialWorld(jdbc).build().restrictedOnlyNow();
    }

    @Test
    void thePlannerIsToldAllOfIt() {
        var missing = new TreeSet<>(RESTRICTED);
        walk().everyDatedQuestionInTurn()
                .takeWhile(uri -> !missing.isEmpty())
                .forEach(uri -> missing.removeAll(secretsIn(uri, SignIn.asPlanner())));
        assertThat(missing).isEmpty();
    }

    @Test
    void anInspectorIsToldNoneOfIt() {
        assertThat(leaks(SignIn.asInspector(), RESTRICTED::contains)).isEmpty();
    }

    @Test
    void theOwnerOfTheAssetIsToldNoneOfIt() {
        assertThat(leaks(SignIn.asOperator("RED"), secret -> true)).isEmpty();
    }

    @Test
    void aStrangerIsToldNoneOfIt() {
        assertThat(leaks(SignIn.asOperator("GREEN"), secret -> true)).isEmpty();
    }

    @Test
    void aCommuneOfficeIsToldNoneOfIt() {
        assertThat(leaks(SignIn.asCommune("CONF"), secret -> true)).isEmpty();
    }

    private Set<String> leaks(RequestPostProcessor who, Predicate<String> secret) {
        var leaks = new TreeSet<String>();
        walk().everyDatedQuestion()
                .forEach(uri -> secretsIn(uri, who).stream()
                        .filter(secret)
                        .forEach(what -> leaks.add(uri + " tells the " + what)));
        return leaks;
    }

    private Set<String> secretsIn(String uri, RequestPostProcessor who) {
        var answer = mvc.get().uri(uri).with(who).exchange();
        assertThat(answer.getResponse().getStatus()).as(uri).isNotEqualTo(500);
        return world.secretsIn(answer, uri);
    }

    private EndpointWalk walk() {
        return new EndpointWalk(world, jdbc, mappings);
    }
}
