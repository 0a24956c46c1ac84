package org.dungchung.identity.web;

import static org.dungchung.identity.Role.ADMINISTRATOR;
import static org.dungchung.identity.Role.COMMUNE_OFFICE;
import static org.dungchung.identity.Role.INSPECTOR;
import static org.dungchung.identity.Role.OPERATOR;
import static org.dungchung.identity.Role.PLANNER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dungchung.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;

/**
 * Who may call which endpoint: the whole truth, one line each. What has no line is denied to everybody, and a test fails for an
 * endpoint without one. Which rows a caller then sees or may change is decided by the module that owns them.
 */
final class EndpointPolicy {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> DEALERS = EnumSet.of(ADMINISTRATOR, PLANNER, INSPECTOR, OPERATOR);
    private static final Set<Role> EDITORS = EnumSet.of(ADMINISTRATOR, PLANNER, OPERATOR);
    private static final Set<Role> REPORTERS = EnumSet.of(ADMINISTRATOR, PLANNER, INSPECTOR);
    private static final Set<Role> DECIDERS = EnumSet.of(ADMINISTRATOR, PLANNER);
    private static final Set<Role> PROPOSERS = EnumSet.of(ADMINISTRATOR, PLANNER, OPERATOR, COMMUNE_OFFICE);
    private static final Set<Role> KEEPERS = EnumSet.of(ADMINISTRATOR, PLANNER, COMMUNE_OFFICE);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);
    private static final Set<Role> READERS_OF_LOGS = EnumSet.of(ADMINISTRATOR, OPERATOR);
    private static final Set<Role> OPERATORS = EnumSet.of(OPERATOR);

    /** The page itself, what it loads and how to sign in, which say nothing about the registry; and what is published. */
    private static final List<String> OPEN = List.of(
            "/",
            "/webjars/**",
            "/actuator/health",
            "/error",
            "/api/sign-in-ways",
            "/api/published-reports",
            "/api/published-reports/{id}",
            "/api/published-reports/{id}/content",
            "/api/published-reports/{id}/file",
            "/api/report-hashes/{sha256}");

    /** What who holds a link may do without having signed in: the link is checked. */
    private static final List<String> BY_LINK = List.of("/api/invitations/reading", "/api/invitations/acceptance");

    /** Files of the page by their ending, outside the paths that answer with data. */
    private static final String PAGE_FILES = "^/(?!api/|tiles/|actuator/)[\\w./@~-]+"
            + "\\.(html|js|mjs|css|svg|png|ico|json|map|pbf|woff2?|webmanifest)(\\?.*)?$";

    private static final List<Line> LINES = List.of(
            new Line(GET, "/tiles/**", EVERYBODY), // first: they are asked for more than all else
            new Line(GET, "/api/me", EVERYBODY),
            new Line(PUT, "/api/me/acting", EVERYBODY),
            new Line(PUT, "/api/me/password", EVERYBODY),
            new Line(POST, "/api/me/sign-outs", EVERYBODY),
            new Line(GET, "/api/me/tokens", EVERYBODY),
            new Line(POST, "/api/me/tokens", EVERYBODY),
            new Line(DELETE, "/api/me/tokens/{id}", EVERYBODY),
            new Line(GET, "/api/me/mail", EVERYBODY),
            new Line(PUT, "/api/me/mail", EVERYBODY),
            new Line(GET, "/api/notices", EVERYBODY),
            new Line(GET, "/api/notices/count", EVERYBODY),
            new Line(PUT, "/api/notices/reading", EVERYBODY),
            new Line(PUT, "/api/notices/{id}/reading", EVERYBODY),
            new Line(GET, "/api/users/**", ADMINISTRATORS),
            new Line(POST, "/api/users/**", ADMINISTRATORS),
            new Line(PUT, "/api/users/**", ADMINISTRATORS),
            new Line(GET, "/api/views", EVERYBODY),
            new Line(POST, "/api/views", EVERYBODY),
            new Line(PUT, "/api/views/{id}", EVERYBODY),
            new Line(DELETE, "/api/views/{id}", EVERYBODY),
            new Line(GET, "/api/accesses", READERS_OF_LOGS),
            new Line(DELETE, "/api/users/{username}/tokens/{id}", ADMINISTRATORS),
            new Line(GET, "/api/sign-ins", ADMINISTRATORS),
            new Line(GET, "/api/openapi", EVERYBODY),
            new Line(GET, "/api/openapi.yaml", EVERYBODY),
            new Line(GET, "/api/organisations/{code}/history", REPORTERS),
            new Line(GET, "/api/organisations/**", EVERYBODY),
            new Line(POST, "/api/organisations/**", DECIDERS),
            new Line(PUT, "/api/organisations/**", DECIDERS),
            new Line(GET, "/api/groups/{code}/history", REPORTERS),
            new Line(GET, "/api/groups/**", EVERYBODY),
            new Line(POST, "/api/groups", DECIDERS),
            new Line(PUT, "/api/groups/**", DECIDERS),
            new Line(GET, "/api/areas/{id}/history", REPORTERS),
            new Line(GET, "/api/areas/**", EVERYBODY),
            new Line(PUT, "/api/areas/**", DECIDERS),
            new Line(POST, "/api/areas/{id}/versions", DECIDERS),
            new Line(GET, "/api/hamlets/{id}/history", REPORTERS),
            new Line(GET, "/api/hamlets/**", EVERYBODY),
            new Line(POST, "/api/hamlets/**", DECIDERS),
            new Line(PUT, "/api/hamlets/{id}", KEEPERS),
            new Line(PUT, "/api/hamlets/**", DECIDERS),
            new Line(GET, "/api/zones/{id}/history", REPORTERS),
            new Line(GET, "/api/zones/**", EVERYBODY),
            new Line(POST, "/api/zones/**", DECIDERS),
            new Line(PUT, "/api/zones/**", DECIDERS),
            new Line(GET, "/api/assets/**", EVERYBODY),
            new Line(POST, "/api/assets", EDITORS),
            new Line(PUT, "/api/assets/{id}", EDITORS),
            new Line(PUT, "/api/assets/{id}/retirement", EDITORS),
            new Line(PUT, "/api/assets/{id}/restoration", EDITORS),
            new Line(POST, "/api/assets/{id}/ducts", EDITORS),
            new Line(POST, "/api/assets/{id}/supports", EDITORS),
            new Line(POST, "/api/assets/{id}/stations", EDITORS),
            new Line(POST, "/api/assets/{id}/sectors", EDITORS),
            new Line(POST, "/api/assets/{id}/codes", EDITORS),
            new Line(POST, "/api/assets/{id}/documents", EDITORS),
            new Line(GET, "/api/documents/**", DEALERS),
            new Line(PUT, "/api/documents/{id}", EDITORS),
            new Line(PUT, "/api/documents/{id}/retirement", EDITORS),
            new Line(GET, "/api/files/**", DEALERS),
            new Line(GET, "/api/parts/**", DEALERS),
            new Line(PUT, "/api/ducts/{id}", EDITORS),
            new Line(PUT, "/api/supports/{id}", EDITORS),
            new Line(GET, "/api/stations", DEALERS),
            new Line(PUT, "/api/stations/{id}", EDITORS),
            new Line(PUT, "/api/sectors/{id}", EDITORS),
            new Line(PUT, "/api/codes/{id}", EDITORS),
            new Line(PUT, "/api/parts/{id}/removal", EDITORS),
            new Line(PUT, "/api/parts/{id}/restoration", EDITORS),
            new Line(POST, "/api/assets/{id}/tenancies", EDITORS),
            new Line(GET, "/api/tenancies/**", DEALERS),
            new Line(PUT, "/api/tenancies/{id}", EDITORS),
            new Line(PUT, "/api/tenancies/{id}/ending", EDITORS),
            new Line(PUT, "/api/tenancies/{id}/restoration", EDITORS),
            new Line(PUT, "/api/tenancies/{id}/confirmation", OPERATORS),
            new Line(GET, "/api/places", EVERYBODY),
            new Line(POST, "/api/positions", EDITORS),
            new Line(GET, "/api/search", EVERYBODY),
            new Line(GET, "/api/requests/**", DEALERS),
            new Line(POST, "/api/requests", OPERATORS),
            new Line(PUT, "/api/requests/{id}/acceptance", OPERATORS),
            new Line(PUT, "/api/requests/{id}/refusal", OPERATORS),
            new Line(PUT, "/api/requests/{id}/withdrawal", OPERATORS),
            new Line(PUT, "/api/requests/{id}/contract", OPERATORS),
            new Line(GET, "/api/imports/**", EDITORS),
            new Line(POST, "/api/imports", EDITORS),
            new Line(POST, "/api/imports/heads", EDITORS),
            new Line(GET, "/api/exports/**", DEALERS),
            new Line(POST, "/api/exports/{target}", DEALERS),
            new Line(POST, "/api/imports/preview", EDITORS),
            new Line(PUT, "/api/imports/{id}/missing/retirement", EDITORS),
            new Line(POST, "/api/imports/mappings", EDITORS),
            new Line(PUT, "/api/imports/mappings/{id}", EDITORS),
            new Line(DELETE, "/api/imports/mappings/{id}", EDITORS),
            new Line(PUT, "/api/imports/{id}/proposed-rows/{row}/refusal", DECIDERS),
            new Line(DELETE, "/api/imports/{id}/proposed-rows/{row}/refusal", DECIDERS),
            new Line(GET, "/api/change-sets/**", EVERYBODY),
            new Line(POST, "/api/change-sets", PROPOSERS),
            new Line(PUT, "/api/change-sets/{id}", PROPOSERS),
            new Line(POST, "/api/change-sets/{id}/mending", PROPOSERS),
            new Line(PUT, "/api/change-sets/{id}/submission", PROPOSERS),
            new Line(PUT, "/api/change-sets/{id}/withdrawal", PROPOSERS),
            new Line(PUT, "/api/change-sets/{id}/return", DECIDERS),
            new Line(PUT, "/api/change-sets/{id}/publication", DECIDERS),
            new Line(DELETE, "/api/change-sets/{id}/items/{item}", PROPOSERS),
            new Line(PUT, "/api/change-sets/{id}/items/acceptance", DECIDERS),
            new Line(PUT, "/api/change-sets/{id}/items/{item}/acceptance", DECIDERS),
            new Line(PUT, "/api/change-sets/{id}/items/{item}/refusal", DECIDERS),
            new Line(PUT, "/api/change-sets/{id}/items/{item}/take-over", DECIDERS),
            new Line(POST, "/api/change-sets/{id}/comments", EVERYBODY),
            new Line(GET, "/api/review-times", REPORTERS),
            new Line(GET, "/api/contractors", READERS_OF_LOGS),
            new Line(PUT, "/api/contractors/{username}", ADMINISTRATORS),
            new Line(GET, "/api/review-policies", EVERYBODY),
            new Line(PUT, "/api/review-policies/{organisation}", DECIDERS),
            new Line(GET, "/api/indicators/{code}/definitions/{version}/comparison", DECIDERS),
            new Line(POST, "/api/indicators/{code}/definitions", DECIDERS),
            new Line(PUT, "/api/indicators/{code}/definitions/{version}", DECIDERS),
            new Line(DELETE, "/api/indicators/{code}/definitions/{version}", DECIDERS),
            new Line(PUT, "/api/indicators/{code}/definitions/{version}/publication", DECIDERS),
            new Line(GET, "/api/indicators/{code}/rows", DEALERS),
            new Line(GET, "/api/indicators/{code}/pairs", DEALERS),
            new Line(GET, "/api/indicators/{code}/what-if", DEALERS),
            new Line(GET, "/api/indicators/{code}/next", DEALERS),
            new Line(GET, "/api/indicators/**", EVERYBODY),
            new Line(GET, "/api/coverage/stations", DEALERS),
            new Line(GET, "/api/coverage/**", EVERYBODY),
            new Line(GET, "/api/targets/**", EVERYBODY),
            new Line(GET, "/api/plans/**", REPORTERS),
            new Line(POST, "/api/plans/{code}/statements", DECIDERS),
            new Line(GET, "/api/statements/**", REPORTERS),
            new Line(PUT, "/api/statements/{id}", DECIDERS),
            new Line(GET, "/api/reports/**", REPORTERS),
            new Line(GET, "/api/report-kinds", REPORTERS),
            new Line(POST, "/api/reports", REPORTERS),
            new Line(POST, "/api/reports/{id}/reruns", REPORTERS),
            new Line(PUT, "/api/reports/{id}/cancellation", REPORTERS),
            new Line(PUT, "/api/reports/{id}/publication", DECIDERS),
            new Line(PUT, "/api/reports/{id}/withdrawal", DECIDERS),
            new Line(GET, "/api/quality/**", DEALERS),
            new Line(GET, "/api/rounds/**", DEALERS),
            new Line(POST, "/api/rounds", DECIDERS),
            new Line(PUT, "/api/rounds/{id}", DECIDERS),
            new Line(PUT, "/api/rounds/{id}/closing", DECIDERS),
            new Line(PUT, "/api/rounds/{id}/cancelling", DECIDERS),
            new Line(POST, "/api/rounds/{id}/reminders", DECIDERS),
            new Line(PUT, "/api/rounds/{id}/submissions/{organisation}/answers", OPERATORS),
            new Line(PUT, "/api/rounds/{id}/submissions/{organisation}/letter", OPERATORS),
            new Line(PUT, "/api/rounds/{id}/submissions/{organisation}/return", DECIDERS),
            new Line(POST, "/api/rounds/{id}/submissions/{organisation}/corrections", OPERATORS),
            new Line(POST, "/api/rounds/{id}/submissions/{organisation}/contests", OPERATORS),
            new Line(GET, "/api/contests/**", DEALERS),
            new Line(PUT, "/api/contests/{id}/acceptance", DECIDERS),
            new Line(PUT, "/api/contests/{id}/refusal", DECIDERS),
            new Line(PUT, "/api/contests/{id}/withdrawal", OPERATORS),
            new Line(GET, "/api/inspections/inspectors", DECIDERS),
            new Line(GET, "/api/inspections/**", REPORTERS),
            new Line(POST, "/api/inspections", REPORTERS),
            new Line(PUT, "/api/inspections/{id}", REPORTERS),
            new Line(PUT, "/api/inspections/{id}/closing", REPORTERS),
            new Line(GET, "/api/findings/**", REPORTERS),
            new Line(PUT, "/api/findings/{id}", REPORTERS),
            new Line(PUT, "/api/findings/{id}/photos/{photo}", REPORTERS),
            new Line(POST, "/api/findings/{id}/contest", REPORTERS),
            new Line(POST, "/api/findings/{id}/item", DECIDERS),
            new Line(PUT, "/api/findings/{id}/settlement", DECIDERS),
            new Line(GET, "/api/same-place/**", REPORTERS),
            new Line(GET, "/api/same-direction/**", REPORTERS),
            new Line(GET, "/api/spacing/**", DEALERS),
            new Line(POST, "/api/spacing/rules", DECIDERS),
            new Line(PUT, "/api/spacing/rules/{id}", DECIDERS),
            new Line(PUT, "/api/same-place/{id}/join", DECIDERS),
            new Line(PUT, "/api/same-place/{id}/distinction", DECIDERS),
            new Line(PUT, "/api/same-place/{id}/undoing", DECIDERS),
            new Line(GET, "/api/map/**", EVERYBODY),
            new Line(GET, "/api/events", EVERYBODY),
            new Line(GET, "/api/background-map", EVERYBODY),
            new Line(GET, "/api/background-map/loadings", ADMINISTRATORS),
            new Line(POST, "/api/background-map/loadings", ADMINISTRATORS));

    private EndpointPolicy() {}

    /** Puts the table before {@code requests}; reading a page's head is reading it. */
    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll(); // the end of an answer whose beginning was let in
        for (HttpMethod reading : List.of(GET, HEAD)) {
            for (String pattern : OPEN) {
                requests.requestMatchers(PathPatternRequestMatcher.pathPattern(reading, pattern))
                        .permitAll();
            }
            requests.requestMatchers(RegexRequestMatcher.regexMatcher(reading, PAGE_FILES))
                    .permitAll();
        }
        for (String pattern : BY_LINK) {
            requests.requestMatchers(PathPatternRequestMatcher.pathPattern(POST, pattern))
                    .permitAll();
        }
        for (Line line : LINES) {
            for (HttpMethod method : line.methods()) {
                requests.requestMatchers(PathPatternRequestMatcher.pathPattern(method, line.pattern()))
                        .hasAnyRole(line.roles().stream().map(Role::name).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    /** Whether some endpoint has this address, by whatever method; of any other address there is nothing to deny. */
    static boolean knows(HttpServletRequest request) {
        return LINES.stream()
                .anyMatch(line ->
                        PathPatternRequestMatcher.pathPattern(line.pattern()).matches(request));
    }

    private record Line(HttpMethod method, String pattern, Set<Role> roles) {

        List<HttpMethod> methods() {
            var methods = new ArrayList<HttpMethod>();
            methods.add(method);
            if (method.equals(GET)) {
                methods.add(HEAD);
            }
            return methods;
        }
    }
}
