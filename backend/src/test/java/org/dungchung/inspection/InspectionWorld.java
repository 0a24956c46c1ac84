package org.dungchung.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.support.Api;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Masts on a parallel of half a degree, where 0.01° of longitude is 1 113 m; RED owns all, BLUE uses the first.
 *
 * <pre>
 *   lon   9.10    9.11    9.12    9.13
 *          M1      M2      M3      M4
 * </pre>
 */
abstract class InspectionWorld {

    static final RequestPostProcessor INSPECTOR = as("i.inspector", Role.INSPECTOR);
    static final RequestPostProcessor OTHER = as("i.other", Role.INSPECTOR);
    static final RequestPostProcessor PLANNER = as("i.planner", Role.PLANNER);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    List<UUID> masts;

    @BeforeEach
    void masts() {
        api = new Api(mvc);
        world = new World(jdbc)
                .organisation("IRED", "NETWORK_OPERATOR")
                .organisation("IBLUE", "NETWORK_OPERATOR")
                .organisation("IGREEN", "NETWORK_OPERATOR")
                .area("I7", "PROVINCE", null, "POLYGON((9 0, 10 0, 10 1, 9 1, 9 0))")
                .area("I70", "COMMUNE", "I7", "POLYGON((9 0, 10 0, 10 1, 9 1, 9 0))")
                .account("i.inspector", "INSPECTOR", null)
                .account("i.planner", "PLANNER", null);
        masts = Stream.of(9.10, 9.11, 9.12, 9.13)
                .map(longitude -> world.point("MAST", "M" + Math.round(longitude * 100 - 909), "IRED", longitude, 0.5))
                .toList();
        world.use(masts.get(0), "IRED", LocalDate.of(2021, 1, 1), null);
        world.use(masts.get(0), "IBLUE", LocalDate.of(2022, 3, 1), null);
    }

    /** Plans an inspection of these masts, in this order; its id. */
    String planned(UUID... stops) {
        MvcTestResult answer = api.post("/api/inspections", plan(stops), INSPECTOR);
        assertThat(answer).as(body(answer)).hasStatus(201);
        return Api.read(answer, "$.id");
    }

    static String plan(UUID... stops) {
        return "{\"name\": \"Phường 7\", \"day\": \"%s\", \"assetIds\": [%s]}".formatted(today(), ids(stops));
    }

    static String ids(UUID... stops) {
        return Stream.of(stops).map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
    }

    /** The same said otherwise: more fields of it. */
    static String plan(String more, UUID... stops) {
        String plan = plan(stops);
        return plan.substring(0, plan.length() - 1) + ", " + more + "}";
    }

    /** A finding ten metres east of a mast, an hour ago; {@code more} says what is special of it. */
    String finding(String inspection, UUID mast, String result, String more) {
        double longitude = jdbc.sql("select st_x(geometry) from asset.asset where id = ?")
                        .param(mast)
                        .query(Double.class)
                        .single()
                + 0.00009;
        return """
                {"inspectionId": "%s", "assetId": "%s", "assetVersion": 0, "result": "%s", "said": "tại hiện trường",
                 "foundAt": "%s", "lon": %s, "lat": 0.5, "accuracyM": 8%s}""".formatted(inspection, mast, result, hourAgo(), longitude, more.isEmpty() ? "" : ", " + more);
    }

    static Instant hourAgo() {
        return Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    }

    MvcTestResult send(UUID id, String finding) {
        return api.put("/api/findings/" + id, finding, null, INSPECTOR);
    }

    /** Receives a finding of a mast; its address. */
    String found(String inspection, UUID mast, String result, String more) {
        UUID id = UUID.randomUUID();
        MvcTestResult answer = send(id, finding(inspection, mast, result, more));
        assertThat(answer).as(body(answer)).hasStatus(201);
        return "/api/findings/" + id;
    }

    static LocalDate today() {
        return LocalDate.now(AsOf.ZONE);
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static RequestPostProcessor as(String username, Role role) {
        return as(username, role, null);
    }

    static RequestPostProcessor as(String username, Role role, @Nullable String area) {
        return SignIn.as(new Caller(username, role, null, area));
    }
}
