package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dungchung.platform.web.KnownParameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All addresses of the API, with every id that somebody could have come by. */
record EndpointWalk(ConfidentialWorld world, JdbcClient jdbc, RequestMappingHandlerMapping mappings) {

    private static final String WIDE = "?area=CONF&lon=0.012&lat=-0.012&radius=50000&places=1&bbox=-1,-1,1,1&limit=1000"
            + "&from=2024-01-01&to=2026-06-30&step=YEAR&indicator=mast-sharing";

    /** What is asked of each address, as far as it knows these parameters. */
    private static final List<String> QUESTIONS = List.of(
            "",
            WIDE,
            WIDE + "&owner=BLUE",
            WIDE + "&date=2024-06-30",
            WIDE + "&date=2090-06-30",
            WIDE + "&knownOn=2024-06-30",
            WIDE + "&kind=MAST",
            WIDE + "&kind=SITE",
            WIDE + "&kind=POLE",
            WIDE + "&status=PLANNED",
            WIDE + "&operator=TTENANT",
            WIDE + "&q=BLUE",
            WIDE + "&q=ttn",
            WIDE + "&q=tta",
            WIDE + "&format=csv",
            WIDE + "&format=geojson",
            "?operator=BLUE",
            WIDE + "&tenant=BLUE",
            WIDE + "&tenant=TTENANT",
            WIDE + "&filter=INCLUDE&crs=EPSG:9209",
            "?limit=10000&after=" + new UUID(0, 0));

    /** What is asked of the addresses that tell how things were, as far as they know these parameters. */
    private static final List<String> DATED_QUESTIONS = Stream.of(
                    "&knownOn=",
                    "&date=",
                    "&date=2024-06-30&knownOn=",
                    "&tenant=TDEFENCE&knownOn=",
                    "&operator=TDEFENCE&knownOn=",
                    "&format=csv&knownOn=",
                    "&tenant=TDEFENCE&date=2024-06-30&knownOn=")
            .map(days -> WIDE + days + "2024-06-30")
            .toList();

    Stream<String> everyQuestion() {
        return every(QUESTIONS);
    }

    /** The same, one question of all addresses before the next: for who may stop when all is found. */
    Stream<String> everyQuestionInTurn() {
        return inTurn(QUESTIONS);
    }

    /** As {@link #everyQuestionInTurn()}. */
    Stream<String> everyDatedQuestionInTurn() {
        return inTurn(DATED_QUESTIONS);
    }

    private Stream<String> inTurn(List<String> asked) {
        return asked.stream().flatMap(question -> every(List.of(question))).distinct();
    }

    /** The questions of an earlier day, or as known on it, and those after all versions. */
    Stream<String> everyDatedQuestion() {
        return every(DATED_QUESTIONS)
                .filter(uri ->
                        uri.contains("date=") || uri.contains("knownOn=") || uri.matches(".*/(history|timeline).*"));
    }

    /** The stream of events never ends, and nothing is told in a transaction that is undone: {@code EventHttpTests} listens to it. */
    private Stream<String> every(List<String> asked) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> !entry.getKey().getPatternValues().contains("/api/events"))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> addresses(pattern).stream())
                        .flatMap(address -> questions(entry.getValue(), asked).map(question -> address + question)))
                .distinct()
                .sorted();
    }

    /** The questions without the parameters that a method does not take. */
    private static Stream<String> questions(HandlerMethod method, List<String> asked) {
        Set<String> known = KnownParameters.of(method);
        return asked.stream()
                .map(question -> Stream.of(question.replace("?", "").split("&"))
                        .filter(said -> known.contains(said.replaceFirst("=.*", "")))
                        .collect(Collectors.joining("&", "?", "")))
                .distinct();
    }

    /** What is RED's own it may change; the rest of the walk is none of its business. */
    Stream<String> foreignAddresses(RequestMethod method) {
        return patterns(method)
                .flatMap(pattern -> addresses(pattern).stream())
                .filter(address -> world.own.stream().noneMatch(id -> address.contains(id.toString())));
    }

    private Stream<String> patterns(RequestMethod method) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(method))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .distinct()
                .sorted();
    }

    /** The pattern with every id that somebody could ask for; a new kind of variable has to be taught here. */
    private List<String> addresses(String pattern) {
        var addresses = new ArrayList<String>();
        for (String value : valuesOf(pattern)) {
            addresses.add(pattern.replaceFirst("\\{(id|code|layer|rule|target|username)}", value)
                    .replace("{z}/{x}/{y}", "12/2048/2048")
                    .replace("{step}", "acceptance")
                    .replace("{item}", new UUID(0, 9).toString())
                    .replace("{row}", "2")
                    .replace("{photo}", new UUID(0, 5).toString())
                    .replace("{version}", "1")
                    .replace("{sha256}", "0".repeat(64))
                    .replace("{organisation}", "BLUE")
                    .replace("/memberships/{id}", "/memberships/" + new UUID(0, 8)));
        }
        assertThat(addresses).allSatisfy(address -> assertThat(address).doesNotContain("{"));
        return addresses;
    }

    private Collection<String> valuesOf(String pattern) {
        if (pattern.matches("/api/(parts|ducts|supports|stations|sectors|codes)/.*")) {
            return texts(parts());
        }
        if (pattern.startsWith("/api/imports/mappings") || pattern.startsWith("/api/views/")) {
            return List.of(new UUID(0, 7).toString());
        }
        if (pattern.matches("/api/(documents|files)/.*")) {
            return texts(world.documents);
        }
        if (pattern.startsWith("/api/plans/")) {
            return List.of("002");
        }
        if (pattern.startsWith("/api/spacing/rules/")) {
            return List.of(new UUID(0, 4).toString());
        }
        if (pattern.startsWith("/api/statements/")) {
            return List.of(new UUID(0, 5).toString());
        }
        if (pattern.matches("/api/(published-)?reports/.*")) {
            return List.of(new UUID(0, 4).toString());
        }
        if (pattern.startsWith("/api/users/")) {
            return List.of("planner");
        }
        if (pattern.startsWith("/api/change-sets/{id}")) {
            return List.of(new UUID(0, 6).toString());
        }
        if (pattern.matches("/api/(rounds|contests|inspections|findings)/.*")) {
            return List.of(new UUID(0, 4).toString());
        }
        if (pattern.startsWith("/api/imports/templates")) {
            return List.of("masts", "tenancies");
        }
        Map<String, Collection<String>> values = Map.of(
                "/api/assets/{id}", texts(world.assets.values()),
                "/api/requests/{id}", texts(world.requests.values()),
                "/api/imports/{id}", texts(world.runs.values()),
                "/api/same-place/{id}", List.of(world.assets.get("own MAST") + "~" + world.assets.get("kept MAST")),
                "/api/tenancies/{id}", texts(tenancies()),
                "/api/organisations/{code}", List.of("BLUE", "RED"),
                "/api/indicators/{code}",
                        List.of(
                                "site-sharing",
                                "mast-sharing",
                                "new-station-sharing",
                                "pole-sharing",
                                "hamlet-mobile-coverage"),
                "/api/quality/{rule}",
                        List.of(
                                "in-use-date-unknown",
                                "over-capacity",
                                "one-sided-use",
                                "contract-ended",
                                "used-out-of-use"),
                "/api/exports/{target}",
                        List.of(
                                "sites",
                                "masts",
                                "poles",
                                "pole-lines",
                                "manholes",
                                "duct-sections",
                                "ducts",
                                "cables",
                                "cable-supports",
                                "stations",
                                "sectors",
                                "station-footprints",
                                "tenancies",
                                "other-codes",
                                "organisations"),
                "/tiles/{layer}",
                        List.of(
                                "areas",
                                "background",
                                "hamlets",
                                "sites",
                                "masts",
                                "poles",
                                "pole-lines",
                                "manholes",
                                "duct-sections",
                                "cables"));
        return values.entrySet().stream()
                .filter(entry -> pattern.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of(""));
    }

    private Collection<UUID> parts() {
        return jdbc.sql(
                        "select id from asset.v_part_version where concerns is distinct from 'RED' and recorded_to = 'infinity'")
                .query(UUID.class)
                .list();
    }

    private Collection<UUID> tenancies() {
        return jdbc.sql("select id from sharing.v_tenancy where organisation <> 'RED'")
                .query(UUID.class)
                .list();
    }

    private static Collection<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
