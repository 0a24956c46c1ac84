package org.dungchung.access.web;

import static org.dungchung.access.Subject.Kind.ASSET;
import static org.dungchung.access.Subject.Kind.DOCUMENT;
import static org.dungchung.access.Subject.Kind.PART;
import static org.dungchung.access.Subject.Kind.REQUEST;
import static org.dungchung.access.Subject.Kind.TENANCY;
import static org.dungchung.access.web.Logged.file;
import static org.dungchung.access.web.Logged.list;
import static org.dungchung.access.web.Logged.listOfOwn;
import static org.dungchung.access.web.Logged.not;
import static org.dungchung.access.web.Logged.one;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which reads are noted: the whole truth, one line for each endpoint that answers a GET. A test fails for one without a line. */
final class LogPolicy {

    private static final String CATALOGUE = "says what the application can do";
    private static final String SIGN_IN = "is of the sign-in, and of no asset";
    private static final String GROUND = "is of the territory, which everybody knows";
    private static final String WHO_THERE_IS = "names organisations, which everybody knows";
    private static final String NUMBERS = "has numbers, and names nothing";
    private static final String PUBLISHED = "is of what is published";
    private static final String PROMISES = "says what plans promise";
    private static final String REGULATIONS = "says what regulations ask for";
    private static final String WAITING = "its author hands it to the authority to be read";
    private static final String OWN_RUN = "is of what the reader, or its organisation, has sent";

    static final List<Logged> LINES = List.of(
            one(ASSET, "/api/assets/{id}"),
            one(ASSET, "/api/assets/{id}/history"),
            one(ASSET, "/api/assets/{id}/timeline"),
            one(ASSET, "/api/assets/{id}/ducts"),
            one(ASSET, "/api/assets/{id}/supports"),
            one(ASSET, "/api/assets/{id}/stations"),
            one(ASSET, "/api/assets/{id}/sectors"),
            one(ASSET, "/api/assets/{id}/codes"),
            one(ASSET, "/api/assets/{id}/removed-parts"),
            one(ASSET, "/api/assets/{id}/documents"),
            one(DOCUMENT, "/api/documents/{id}"),
            one(DOCUMENT, "/api/documents/{id}/history"),
            one(DOCUMENT, "/api/files/{id}"),
            not("/api/files/{id}/thumbnail", "draws the list of documents; what is then opened is noted"),
            one(PART, "/api/parts/{id}"),
            one(PART, "/api/parts/{id}/history"),
            one(TENANCY, "/api/tenancies/{id}"),
            one(TENANCY, "/api/tenancies/{id}/history"),
            one(REQUEST, "/api/requests/{id}"),
            list("/api/assets"),
            list("/api/places"),
            listOfOwn("/api/tenancies"),
            listOfOwn("/api/stations"),
            listOfOwn("/api/requests"),
            listOfOwn("/api/coverage/stations"),
            listOfOwn("/api/indicators/{code}/rows"),
            listOfOwn("/api/indicators/{code}/next"),
            listOfOwn("/api/quality/{rule}").andFile(),
            listOfOwn("/api/same-place"),
            listOfOwn("/api/same-direction/stretches"),
            listOfOwn("/api/same-place/{id}"),
            listOfOwn("/api/spacing/pairs").andFile(),
            listOfOwn("/api/imports/{id}/missing").andFile(),
            file("/api/exports/list"),
            file("/api/exports/{target}"),
            file("/api/reports/sharing.xlsx"),
            file("/api/reports/coverage.xlsx"),
            file("/api/reports/{id}/file"),
            listOfOwn("/api/reports/{id}/content"),
            listOfOwn("/api/reports/{id}/comparison"),
            not("/api/reports", "says which reports there are; what one says is noted when it is read"),
            not("/api/reports/{id}", "says how far a report is; what it says is noted when it is read"),
            not("/api/report-kinds", CATALOGUE),
            not("/api/published-reports", PUBLISHED),
            not("/api/published-reports/{id}", PUBLISHED),
            list("/api/published-reports/{id}/content"),
            file("/api/published-reports/{id}/file"),
            not("/api/report-hashes/{sha256}", PUBLISHED),
            file("/api/imports/{id}/refused-rows"),
            not("/api/imports/{id}/refusals", OWN_RUN).andFile(),
            not("/api/imports", OWN_RUN),
            not("/api/imports/{id}", OWN_RUN),
            not("/api/imports/{id}/proposed-rows", WAITING),
            not("/api/change-sets", WAITING),
            not("/api/change-sets/{id}", WAITING),
            not("/api/change-sets/{id}/items", WAITING),
            not("/api/change-sets/{id}/comments", WAITING),
            not("/api/rounds", NUMBERS),
            not("/api/rounds/{id}", NUMBERS),
            not("/api/rounds/{id}/submissions/{organisation}", WAITING),
            not("/api/rounds/{id}/submissions/{organisation}/figures", NUMBERS),
            not("/api/rounds/{id}/submissions/{organisation}/history", WAITING),
            not("/api/contests", WAITING),
            not("/api/contests/{id}", WAITING),
            list("/api/inspections/{id}"),
            list("/api/findings"),
            list("/api/findings/{id}"),
            file("/api/findings/{id}/photos/{photo}"),
            not("/api/findings/{id}/photos/{photo}/thumbnail", "draws a finding, which was noted"),
            not("/api/inspections", NUMBERS),
            not("/api/inspections/inspectors", SIGN_IN),
            not("/api/notices", "tells that something happened; what is then opened is noted"),
            not("/api/notices/count", NUMBERS),
            not("/api/me/mail", SIGN_IN),
            not("/api/review-times", NUMBERS),
            not("/api/contractors", SIGN_IN),
            not("/api/review-policies", "says whose changes wait"),
            not("/api/imports/mappings", OWN_RUN),
            not("/api/imports/targets", CATALOGUE),
            not("/api/imports/templates/{target}", CATALOGUE),
            not("/api/exports", CATALOGUE),
            not("/api/exports/{target}/count", NUMBERS),
            not("/api/assets/attributes", CATALOGUE),
            not("/api/indicators", CATALOGUE),
            not("/api/indicators/{code}/definitions", CATALOGUE),
            not("/api/indicators/{code}/definitions/{version}", CATALOGUE),
            not("/api/indicators/{code}/definitions/{version}/comparison", NUMBERS),
            not("/api/indicators/{code}", NUMBERS),
            not("/api/indicators/{code}/communes", NUMBERS),
            not("/api/indicators/{code}/breakdown", NUMBERS),
            not("/api/indicators/{code}/pairs", NUMBERS),
            not("/api/indicators/{code}/what-if", NUMBERS),
            not("/api/same-direction", NUMBERS),
            not("/api/spacing", NUMBERS),
            not("/api/spacing/rules", REGULATIONS),
            not("/api/spacing/rules/{id}", REGULATIONS),
            not("/api/spacing/rules/{id}/history", REGULATIONS),
            not("/api/indicators/{code}/series", NUMBERS),
            not("/api/coverage", NUMBERS),
            not("/api/quality", NUMBERS),
            not("/api/targets", PROMISES),
            not("/api/plans", PROMISES),
            not("/api/plans/{code}/annex", NUMBERS),
            not("/api/statements/{id}", PROMISES),
            not("/api/statements/{id}/history", PROMISES),
            not("/api/search", "suggests names while somebody types; what is then opened is noted"),
            not("/api/map/layers", CATALOGUE),
            not("/api/events", "says where to look again; what is then read is noted"),
            not("/api/background-map", GROUND),
            not("/api/background-map/loadings", "is of the ground under the map, and of no asset"),
            not("/tiles/{layer}/{z}/{x}/{y}.mvt", "draws the map; what is then opened is noted"),
            not("/api/areas", GROUND),
            not("/api/areas/features", GROUND),
            not("/api/areas/findings", GROUND),
            not("/api/areas/{id}", GROUND),
            not("/api/areas/{id}/history", GROUND),
            not("/api/areas/{code}/relations", GROUND),
            not("/api/hamlets", GROUND),
            not("/api/hamlets/{id}", GROUND),
            not("/api/hamlets/{id}/history", GROUND),
            not("/api/zones", GROUND),
            not("/api/zones/{id}", GROUND),
            not("/api/zones/{id}/history", GROUND),
            not("/api/organisations", WHO_THERE_IS),
            not("/api/organisations/{code}", WHO_THERE_IS),
            not("/api/organisations/{code}/history", WHO_THERE_IS),
            not("/api/organisations/{code}/memberships/{id}", WHO_THERE_IS),
            not("/api/groups", WHO_THERE_IS),
            not("/api/groups/{code}", WHO_THERE_IS),
            not("/api/groups/{code}/history", WHO_THERE_IS),
            not("/api/views", "says how the reader's side wants to see lists"),
            not("/api/users", SIGN_IN),
            not("/api/users/{username}", SIGN_IN),
            not("/api/users/{username}/history", SIGN_IN),
            not("/api/users/{username}/tokens", SIGN_IN),
            not("/api/sign-ins", "is itself a log"),
            not("/api/sign-in-ways", SIGN_IN),
            not("/api/me", SIGN_IN),
            not("/api/me/tokens", SIGN_IN),
            not("/api/accesses", "is the log itself"),
            not("/error", "says that something went wrong"));

    private static final Map<String, Logged> BY_PATTERN =
            LINES.stream().collect(Collectors.toUnmodifiableMap(Logged::pattern, Function.identity()));

    private LogPolicy() {}

    /** The line of an endpoint; null for what answers no GET, or is none of ours. */
    static @Nullable Logged of(@Nullable Object pattern) {
        return pattern == null ? null : BY_PATTERN.get(pattern.toString());
    }
}
