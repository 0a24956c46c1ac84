package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Bringing earlier versions back: a mast M1 of RED with four places, which somebody has given six and moved. */
@HttpTest
class RestoringHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID mast;
    String uri;

    @BeforeEach
    void aChangedMast() {
        api = new Api(mvc);
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105.123456789, 10);
        uri = "/api/assets/" + mast;
        change(0, "\"code\": \"M1\", \"owner\": \"RED\", \"capacity\": 6");
    }

    @Test
    void whatAnEarlierVersionSaidIsTheNewestOneAndNothingIsForgotten() {
        assertThat(restore(0, "\"1\"", SignIn.asOperator("RED")))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .extractingPath("$.capacity")
                .isEqualTo(4);
        assertThat(jdbc.sql("select st_x(geometry) from asset.asset where id = ?")
                        .param(mast)
                        .query(Double.class)
                        .single())
                .isEqualTo(105.123456789);
        var history = api.get(uri + "/history", SignIn.asPlanner());
        assertThat(history).bodyJson().extractingPath("$[*].version").asArray().containsExactly(2, 1, 0);
        assertThat(history).bodyJson().extractingPath("$[0].reason").isEqualTo("it was right");
    }

    @Test
    void itIsRestoredForAReasonAndInTheVersionThatItsAuthorSaw() {
        assertProblem(restore(0, null, SignIn.asPlanner()), 428, "precondition-required");
        assertProblem(restore(0, "\"0\"", SignIn.asPlanner()), 412, "stale-version");
        var silent = api.put(uri + "/restoration", "{\"version\": 0}", "\"1\"", SignIn.asPlanner());
        assertProblem(silent, 422, "reason-required");
    }

    @Test
    void onlyAVersionThatWasOneIsRestored() {
        for (String version : new String[] {"1", "7", "-1", "null"}) {
            assertFault(restore(version, "\"1\"", SignIn.asPlanner()), 400, "version");
        }
        assertProblem(
                api.put(
                        "/api/assets/" + UUID.randomUUID() + "/restoration",
                        "{\"version\": 0, \"reason\": \"why\"}",
                        "\"0\"",
                        SignIn.asPlanner()),
                404,
                "unknown-asset");
    }

    @Test
    void anOperatorRestoresItsOwnThatWasItsOwn() {
        change(1, "\"code\": \"M1\", \"owner\": \"BLUE\"");
        assertProblem(restore(1, "\"2\"", SignIn.asOperator("BLUE")), 403, "not-your-asset");
        world.set(mast, "offered = true, capacity = 4");
        assertProblem(restore(1, "\"2\"", SignIn.asOperator("RED")), 403, "not-your-asset");
        assertThat(restore(1, "\"2\"", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.owner")
                .isEqualTo("RED");
    }

    @Test
    void whoMayNotDecideTheSensitivityLeavesItAsItIs() {
        change(1, "\"code\": \"M1\", \"owner\": \"RED\", \"sensitivity\": \"RESTRICTED\"");
        assertThat(restore(0, "\"2\"", SignIn.asOperator("RED")))
                .bodyJson()
                .extractingPath("$.sensitivity")
                .isEqualTo("RESTRICTED");
        assertThat(restore(0, "\"3\"", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.sensitivity")
                .isEqualTo("NORMAL");
    }

    @Test
    void aRestoredVersionKeepsTheDayFromWhichTheStateHolds() {
        change(1, "\"code\": \"M1\", \"owner\": \"RED\", \"capacity\": 9, \"validFrom\": \"2024-05-01\"");
        assertThat(restore(1, "\"2\"", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.validFrom")
                .isEqualTo("2024-05-01");
        assertThat(api.get(uri + "?date=2024-04-30", SignIn.asPlanner())).hasStatusOk();
    }

    private void change(int version, String facts) {
        String form =
                "{%s, \"reason\": \"moved\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [105.2, 10.1]}}";
        assertThat(api.put(uri, form.formatted(facts), "\"" + version + "\"", SignIn.asPlanner()))
                .hasStatusOk();
        jdbc.sql("alter table asset.asset disable trigger user").update();
        jdbc.sql("update asset.asset set recorded_from = recorded_from - interval '1 second' where id = ?")
                .param(mast)
                .update();
        jdbc.sql("alter table asset.asset enable trigger user").update();
    }

    private MvcTestResult restore(Object version, @Nullable String etag, RequestPostProcessor who) {
        return api.put(
                uri + "/restoration", "{\"version\": %s, \"reason\": \"it was right\"}".formatted(version), etag, who);
    }
}
