package org.dungchung.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.read;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** RED has four masts, of which BLUE uses one; BLUE has one mast of its own. Both have somebody who reports. */
@HttpTest
abstract class RoundWorld {

    static final RequestPostProcessor PLANNER = as("r.planner", Role.PLANNER, null);
    static final RequestPostProcessor RED = as("r.red", Role.OPERATOR, "RRED");
    static final RequestPostProcessor BLUE = as("r.blue", Role.OPERATOR, "RBLUE");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID shared;
    UUID alone;
    UUID others;

    @BeforeEach
    void masts() {
        api = new Api(mvc);
        world = new World(jdbc)
                .organisation("RRED", "NETWORK_OPERATOR")
                .organisation("RBLUE", "NETWORK_OPERATOR")
                .area("R7", "PROVINCE", null, "POLYGON((9 0, 10 0, 10 1, 9 1, 9 0))")
                .area("R70", "COMMUNE", "R7", "POLYGON((9 0, 10 0, 10 1, 9 1, 9 0))")
                .account("r.planner", "PLANNER", null)
                .account("r.red", "OPERATOR", "RRED")
                .account("r.blue", "OPERATOR", "RBLUE");
        shared = mast("R1", "RRED", 9.1);
        alone = mast("R2", "RRED", 9.2);
        mast("R3", "RRED", 9.3);
        mast("R4", "RRED", 9.4);
        others = mast("B1", "RBLUE", 9.5);
        world.use(shared, "RBLUE");
    }

    UUID mast(String code, String owner, double longitude) {
        UUID mast = world.point("MAST", code, owner, longitude, 0.5);
        world.use(mast, owner);
        return mast;
    }

    /** Opens a round that is due in so many days; its id. */
    String opened(int dueIn) {
        var answer = api.post("/api/rounds", round(dueIn), PLANNER);
        assertThat(answer).as(body(answer)).hasStatus(201);
        return read(answer, "$.round.id");
    }

    static String round(int dueIn) {
        return """
                {"kind": "YEARLY", "title": "Báo cáo năm", "area": "R7", "figuresAt": "%s", "dueOn": "%s", "estimateFor": "%s",
                 "indicators": ["mast-sharing", "pole-sharing"], "organisations": ["RRED", "RBLUE"]}""".formatted(today().minusDays(20), today().plusDays(dueIn), today().plusDays(40));
    }

    static LocalDate today() {
        return LocalDate.now(AsOf.ZONE);
    }

    static String sheet(String round, String organisation) {
        return "/api/rounds/" + round + "/submissions/" + organisation;
    }

    String etag(String path, RequestPostProcessor who) {
        return String.valueOf(api.get(path, who).getResponse().getHeader("ETag"));
    }

    /** RED reports two shared masts of five, confirms its poles, and submits. */
    MvcTestResult submitRed(String round) {
        String red = sheet(round, "RRED");
        var said = api.put(red + "/answers", """
                {"answers": [
                  {"indicator": "mast-sharing", "verdict": "DIFFERS", "numerator": 2, "denominator": 5, "note": "một cột chưa nhập",
                   "estimateNumerator": 3, "estimateDenominator": 6},
                  {"indicator": "pole-sharing", "verdict": "CONFIRMED", "numerator": 0, "denominator": 0,
                   "estimateNumerator": 0, "estimateDenominator": 0}]}""", etag(red, RED), RED);
        assertThat(said).as(body(said)).hasStatusOk();
        return letter(red);
    }

    /** RED submits what it has said. */
    MvcTestResult letter(String red) {
        return api.put(
                red + "/letter", "{\"number\": \"12/BC-RRED\", \"date\": \"" + today() + "\"}", etag(red, RED), RED);
    }

    List<String> kinds(RequestPostProcessor who) {
        return JsonPath.read(body(api.get("/api/notices?unread=true", who)), "$[*].kind");
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static RequestPostProcessor as(String username, Role role, @Nullable String organisation) {
        return SignIn.as(new Caller(username, role, organisation));
    }
}
