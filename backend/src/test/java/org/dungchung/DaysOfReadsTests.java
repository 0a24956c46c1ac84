package org.dungchung;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dungchung.platform.web.KnownParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every read can be asked of a day, in the boundaries of a day, as known on a day; a new one either takes the three parameters or stands in one of these lists with
 * the reason why not.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class DaysOfReadsTests {

    private static final String CATALOGUE = "says what the application can do, which is no state of the registry";
    private static final String RUN = "the book of what was done: an import run never changes once it is done";
    private static final String ALL_VERSIONS = "tells of all versions, each with when it was known";

    private static final String BACKGROUND = "the ground under the map is of one day, that of its extract, and says so";

    private static final String NO_GROUND = "organisations and groups have no ground";

    private static final String FROZEN = "a report is of the days that it was asked of, and never changes";

    private static final String WAITING = "what is on its way into the registry, as it stands";

    private static final String INSPECTION = "an inspection has its own day; what was found is told as it stands";

    private static final String ROUND = "a round has its own day, in whose boundaries it asks";

    private static final Map<String, String> WITHOUT_DAYS = Map.ofEntries(
            Map.entry("/api/me", "who is signed in now"),
            Map.entry("/api/me/tokens", "what holds now"),
            Map.entry("/api/me/mail", "what holds now"),
            Map.entry("/api/notices", "what one has not looked at yet, as it stands"),
            Map.entry("/api/notices/count", "what one has not looked at yet, as it stands"),
            Map.entry("/api/change-sets", WAITING),
            Map.entry("/api/change-sets/{id}", WAITING),
            Map.entry("/api/change-sets/{id}/comments", WAITING),
            Map.entry("/api/change-sets/{id}/items", WAITING),
            Map.entry("/api/imports/{id}/proposed-rows", WAITING),
            Map.entry("/api/rounds", ROUND),
            Map.entry("/api/rounds/{id}", ROUND),
            Map.entry("/api/rounds/{id}/submissions/{organisation}", ROUND),
            Map.entry("/api/rounds/{id}/submissions/{organisation}/figures", ROUND),
            Map.entry("/api/rounds/{id}/submissions/{organisation}/history", ALL_VERSIONS),
            Map.entry("/api/inspections", INSPECTION),
            Map.entry("/api/inspections/inspectors", "who may sign in now"),
            Map.entry("/api/inspections/{id}", INSPECTION),
            Map.entry("/api/findings", INSPECTION),
            Map.entry("/api/findings/{id}", INSPECTION),
            Map.entry("/api/findings/{id}/photos/{photo}", "a photo never changes"),
            Map.entry("/api/findings/{id}/photos/{photo}/thumbnail", "a photo never changes"),
            Map.entry("/api/contests", WAITING),
            Map.entry("/api/contests/{id}", WAITING),
            Map.entry("/api/review-times", "the book of what was submitted, by the days on which it was"),
            Map.entry("/api/contractors", "who is one now"),
            Map.entry("/api/review-policies", "whose changes wait now"),
            Map.entry("/api/assets/{id}/documents", "papers have their own date; those out of use are told too"),
            Map.entry("/api/documents/{id}", "what is said of a paper now, with its own date"),
            Map.entry("/api/documents/{id}/history", ALL_VERSIONS),
            Map.entry("/api/files/{id}", "a file never changes"),
            Map.entry("/api/files/{id}/thumbnail", "a file never changes"),
            Map.entry("/api/views", "how lists are seen: a setting, kept as it is"),
            Map.entry("/api/accesses", "the book of what was read, by the days on which it was"),
            Map.entry("/api/users/{username}/tokens", "what holds now"),
            Map.entry("/api/sign-in-ways", CATALOGUE),
            Map.entry("/api/sign-ins", "tells of all, each with when it was"),
            Map.entry("/api/users", "who may sign in now"),
            Map.entry("/api/users/{username}", "who may sign in now"),
            Map.entry("/api/users/{username}/history", ALL_VERSIONS),
            Map.entry("/api/assets/attributes", CATALOGUE),
            Map.entry("/api/exports", CATALOGUE),
            Map.entry("/api/indicators", CATALOGUE),
            Map.entry("/api/indicators/{code}/definitions", "all versions, each with the day from which it counts"),
            Map.entry(
                    "/api/indicators/{code}/definitions/{version}",
                    "a version, which never changes once it is published"),
            Map.entry("/api/map/layers", CATALOGUE),
            Map.entry("/api/events", "what is being changed now"),
            Map.entry("/api/background-map", BACKGROUND),
            Map.entry("/api/background-map/loadings", BACKGROUND),
            Map.entry("/api/report-kinds", CATALOGUE),
            Map.entry("/api/reports", FROZEN),
            Map.entry("/api/reports/{id}", FROZEN),
            Map.entry("/api/reports/{id}/content", FROZEN),
            Map.entry("/api/reports/{id}/file", FROZEN),
            Map.entry("/api/reports/{id}/comparison", FROZEN),
            Map.entry("/api/published-reports", FROZEN),
            Map.entry("/api/published-reports/{id}", FROZEN),
            Map.entry("/api/published-reports/{id}/content", FROZEN),
            Map.entry("/api/published-reports/{id}/file", FROZEN),
            Map.entry("/api/report-hashes/{sha256}", FROZEN),
            Map.entry("/api/imports/targets", CATALOGUE),
            Map.entry("/api/imports/templates/{target}", CATALOGUE),
            Map.entry("/api/imports/mappings", "how columns of files are read: a setting, kept as it is"),
            Map.entry("/api/imports", RUN),
            Map.entry("/api/imports/{id}", RUN),
            Map.entry("/api/imports/{id}/refusals", RUN),
            Map.entry("/api/imports/{id}/refused-rows", RUN),
            Map.entry("/api/imports/{id}/missing", RUN),
            Map.entry("/api/targets", "what plans say: each value has its own day, each plan its own boundaries"),
            Map.entry("/api/plans", "each plan speaks of its own area in its own boundaries"),
            Map.entry("/api/statements/{id}", "what a document states of one day; its versions are its history"),
            Map.entry("/api/statements/{id}/history", ALL_VERSIONS),
            Map.entry("/api/spacing/rules/{id}", "what a regulation asks for; its versions are its history"),
            Map.entry("/api/spacing/rules/{id}/history", ALL_VERSIONS),
            Map.entry("/api/areas/{id}/history", ALL_VERSIONS),
            Map.entry("/api/hamlets/{id}/history", ALL_VERSIONS),
            Map.entry("/api/zones/{id}/history", ALL_VERSIONS),
            Map.entry("/api/organisations/{code}/history", ALL_VERSIONS),
            Map.entry("/api/groups/{code}/history", ALL_VERSIONS),
            Map.entry("/api/tenancies/{id}/history", ALL_VERSIONS),
            Map.entry("/api/assets/{id}/history", ALL_VERSIONS),
            Map.entry("/api/assets/{id}/timeline", ALL_VERSIONS),
            Map.entry("/api/parts/{id}/history", ALL_VERSIONS));

    private static final Map<String, String> WITHOUT_BOUNDARIES = Map.ofEntries(
            Map.entry("/api/plans/{code}/annex", "the boundaries are those of the plan"),
            Map.entry("/api/organisations", NO_GROUND),
            Map.entry("/api/organisations/{code}", NO_GROUND),
            Map.entry("/api/organisations/{code}/memberships/{id}", NO_GROUND),
            Map.entry("/api/groups", NO_GROUND),
            Map.entry("/api/groups/{code}", NO_GROUND),
            Map.entry("/api/tenancies/{id}", "is of its asset, wherever that lies"),
            Map.entry("/api/places", "what lies around a point, whatever the boundaries"),
            Map.entry("/api/parts/{id}", "lies where its asset lies"),
            Map.entry("/api/assets/{id}/ducts", "lie where their section lies"),
            Map.entry("/api/assets/{id}/supports", "lie where they lie"),
            Map.entry("/api/assets/{id}/stations", "stand where their asset stands"),
            Map.entry("/api/assets/{id}/sectors", "hang where their station stands"),
            Map.entry("/api/assets/{id}/codes", "names have no ground"),
            Map.entry("/api/assets/{id}/removed-parts", "lay where their asset lies"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @Test
    void everyReadTakesADateAndADayOfKnowledge() {
        assertThat(readsWithout("date")).isEqualTo(new TreeSet<>(WITHOUT_DAYS.keySet()));
        assertThat(readsWithout("knownOn")).isEqualTo(new TreeSet<>(WITHOUT_DAYS.keySet()));
    }

    @Test
    void everyReadThatDependsOnBoundariesTakesTheirDay() {
        var expected = new TreeSet<>(WITHOUT_DAYS.keySet());
        expected.addAll(WITHOUT_BOUNDARIES.keySet());
        assertThat(readsWithout("boundaries")).isEqualTo(expected);
    }

    private SortedSet<String> readsWithout(String parameter) {
        Predicate<HandlerMethod> takesIt = method -> KnownParameters.of(method).contains(parameter);
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.dungchung"))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(entry -> takesIt.negate().test(entry.getValue()))
                .flatMap(entry -> Stream.of(entry.getKey().getPatternValues().toArray(String[]::new)))
                .collect(toCollection(TreeSet::new));
    }
}
