package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every endpoint as an operator, with every id it could have come by, and looks in every answer for what an operator may not learn
 * of others. The same walk as a planner finds all of it, so the walk looks where it lies.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class ConfidentialityTests {

    private static final String WIDE = "?area=CONF&lon=0.012&lat=-0.012&radius=50000&places=1&bbox=-1,-1,1,1&limit=1000"
            + "&from=2024-01-01&to=2026-06-30&step=YEAR&indicator=mast-sharing";

    /** What is asked of each address; parameters that an endpoint does not know do no harm. */
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
            WIDE + "&format=csv",
            "?operator=BLUE",
            "?limit=10000&after=" + new UUID(0, 0));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    ConfidentialWorld world;

    @BeforeEach
    void world() {
        world = new ConfidentialWorld(jdbc).build();
    }

    @Test
    void anOperatorLearnsNothingOfOthersThatIsNotItsBusiness() {
        var leaks = new TreeSet<String>();
        everyQuestion().forEach(uri -> {
            var answer = ask(uri, SignIn.asOperator("RED"));
            secretsIn(answer, uri).forEach(secret -> leaks.add(uri + " tells the " + secret));
            assertThat(answer.getResponse().getStatus()).as(uri).isNotEqualTo(500);
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void theSameWalkFindsEverythingForAPlanner() {
        var found = new TreeSet<String>();
        everyQuestion().forEach(uri -> found.addAll(secretsIn(ask(uri, SignIn.asPlanner()), uri)));
        assertThat(world.secrets.keySet().stream().filter(secret -> !found.contains(secret)))
                .as("secrets that lie nowhere on this walk")
                .isEmpty();
    }

    @Test
    void anAttemptToChangeWhatBelongsToOthersIsRefusedWithoutTellingAnything() {
        var leaks = new TreeSet<String>();
        for (RequestMethod method : List.of(RequestMethod.PUT, RequestMethod.POST)) {
            foreignAddresses(method).forEach(uri -> {
                var answer = attempt(method, uri);
                secretsIn(answer, uri + world.assets.get("planned MAST"))
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

    @Test
    void anImportIsNoWayToFindOutWhatIsHidden() {
        world.codelessPlannedSite(0.0133, -0.0133);
        var site = load("sites", "x,y,owner\n0.0133,-0.0133,RED\n");
        assertThat(site).bodyJson().extractingPath("$.refused").isEqualTo(1);
        assertThat(findingsOf(site)).contains("not-your-asset").doesNotContain("BLUE");

        for (String target : List.of("tenancies", "stations")) {
            var planned = load(
                    target, "asset,assetKind,organisation,operator,technology\nTTCODE-MAST-planned,MAST,RED,RED,4G\n");
            var unknown = load(
                    target, "asset,assetKind,organisation,operator,technology\nTTCODE-MAST-absent,MAST,RED,RED,4G\n");
            assertThat(findingsOf(planned))
                    .contains("unknown-asset")
                    .isEqualTo(findingsOf(unknown).replace("absent", "planned"));
            assertThat(load(
                            target,
                            "asset,assetKind,organisation,operator,technology\nTTCODE-MAST-offered,MAST,RED,RED,5G\n"))
                    .bodyJson()
                    .extractingPath("$.refused")
                    .isEqualTo(0);
        }
    }

    private MvcTestResult load(String target, String csv) {
        String spec = "{\"format\": \"csv\", \"target\": \"%s\", \"crs\": \"EPSG:4326\", \"mode\": \"apply\"}"
                .formatted(target);
        var answer = mvc.post()
                .uri("/api/imports")
                .multipart()
                .part(new MockPart("file", "file.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .part(new MockPart("spec", spec.getBytes(StandardCharsets.UTF_8)))
                .with(SignIn.asOperator("RED"))
                .exchange();
        assertThat(textOf(answer.getResponse().getContentAsByteArray())).contains("\"refused\"");
        return answer;
    }

    private String findingsOf(MvcTestResult load) {
        var id = JsonPath.<String>read(textOf(load.getResponse().getContentAsByteArray()), "$.id");
        var findings = ask("/api/imports/" + id + "/refusals", SignIn.asOperator("RED"));
        return textOf(findings.getResponse().getContentAsByteArray());
    }

    private Stream<String> everyQuestion() {
        return patterns(RequestMethod.GET)
                .flatMap(pattern -> addresses(pattern).stream())
                .flatMap(address -> QUESTIONS.stream().map(question -> address + question));
    }

    /** What is RED's own it may change; the rest of the walk is none of its business. */
    private Stream<String> foreignAddresses(RequestMethod method) {
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
            addresses.add(pattern.replaceFirst("\\{(id|code|layer)}", value)
                    .replace("{z}/{x}/{y}", "12/2048/2048")
                    .replace("{step}", "acceptance"));
        }
        assertThat(addresses).allSatisfy(address -> assertThat(address).doesNotContain("{"));
        return addresses;
    }

    private Collection<String> valuesOf(String pattern) {
        Map<String, Collection<String>> values = Map.of(
                "/api/assets/{id}", texts(world.assets.values()),
                "/api/requests/{id}", texts(world.requests.values()),
                "/api/imports/{id}", texts(world.runs.values()),
                "/api/tenancies/{id}", texts(tenancies()),
                "/api/indicators/{code}",
                        List.of("site-sharing", "mast-sharing", "pole-sharing", "hamlet-mobile-coverage"),
                "/tiles/{layer}",
                        List.of("areas", "hamlets", "sites", "masts", "poles", "pole-lines", "duct-sections"));
        return values.entrySet().stream()
                .filter(entry -> pattern.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of(""));
    }

    private Collection<UUID> tenancies() {
        return jdbc.sql("select id from sharing.v_tenancy where organisation <> 'RED'")
                .query(UUID.class)
                .list();
    }

    private static Collection<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
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

    /** The secrets in an answer, except those that the question itself named. */
    private Set<String> secretsIn(MvcTestResult answer, String asked) {
        String text = textOf(answer.getResponse().getContentAsByteArray())
                + answer.getResponse().getHeaderNames();
        var found = new TreeSet<String>();
        world.secrets.forEach((what, secret) -> {
            boolean named =
                    asked.contains(secret) || (asked.startsWith("/api/organisations") && secret.matches("[A-Z]+"));
            if (!named && text.contains(secret)) {
                found.add(what);
            }
        });
        return found;
    }

    private static String textOf(byte[] body) {
        boolean zipped = body.length > 2 && body[0] == 'P' && body[1] == 'K';
        return zipped ? unzipped(body) : new String(body, StandardCharsets.UTF_8);
    }

    /** Through a file: a workbook's entries tell their sizes only in the directory at its end. */
    private static String unzipped(byte[] body) {
        try {
            Path file = Files.createTempFile("answer", ".xlsx");
            Files.write(file, body);
            try (var zip = new ZipFile(file.toFile())) {
                return zip.stream().map(entry -> entryOf(zip, entry)).collect(Collectors.joining());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entryOf(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
