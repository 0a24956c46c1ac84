package org.dungchung.sameplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is not joined, and what parts again by itself. */
@HttpTest
class JoinRefusalTests {

    private static final String WHY = "{\"reason\": \"seen on the spot\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Api api;
    private SamePlaceWorld world;

    @BeforeEach
    void world() {
        api = new Api(mvc);
        world = new SamePlaceWorld(jdbc);
    }

    @Test
    void aRestrictedRecordIsNotJoinedWithOneThatEverybodySees() {
        world.world.set(world.siteB, "sensitivity = 'RESTRICTED'");
        Api.assertProblem(decide(world.sites(), "join", WHY), 409, "sensitivity-differs");

        world.world.set(world.siteA, "sensitivity = 'RESTRICTED'");
        assertThat(decide(world.sites(), "join", WHY)).hasStatusOk();
    }

    @Test
    void recordsThatBecomeOfDifferentSensitivityStandForThemselvesAgain() {
        decide(world.sites(), "join", "{\"keep\": \"%s\", \"reason\": \"one site\"}".formatted(world.siteA));
        assertThat(api.get("/api/assets/" + world.siteA, SignIn.asInspector()))
                .bodyText()
                .contains("\"SB\"", "SPB");
        jdbc.sql("update asset.asset set sensitivity = 'RESTRICTED', reason = 'secret' where id = ?")
                .param(world.siteB)
                .update();

        assertThat(api.get("/api/assets/" + world.siteA, SignIn.asInspector()))
                .bodyText()
                .doesNotContain("\"SB\"", "SPB");
        assertThat(api.get("/api/assets/" + world.siteB, SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.properties.joinedInto")
                .isNull();
        assertThat(decide(world.sites(), "undoing", "{\"keepEdits\": true, \"reason\": \"two\"}"))
                .hasStatusOk();
    }

    @Test
    void onlyWhatMayBeOneIsJoined() {
        Api.assertProblem(decide(new PairId(world.siteA, world.siteC), "join", WHY), 409, "no-candidate");

        UUID sameOwner = world.world.point("SITE", "SA2", "SPA", 70.00005, 0);
        Api.assertProblem(decide(new PairId(world.siteA, sameOwner), "join", WHY), 409, "no-candidate");

        UUID sameSite = world.mast("MB2", "SPB", world.siteA);
        Api.assertProblem(decide(new PairId(world.mastA, sameSite), "join", WHY), 409, "no-candidate");
    }

    @Test
    void whatWasDecidedWhileThisOneWaitedForItsTurnHasToBeLookedAtFirst() {
        jdbc.sql("""
                insert into sameplace.decision (one, other, state, one_version, other_version, recorded_from)
                select least(?, ?), greatest(?, ?), 'DISTINCT', 1, 1, now() + interval '1 second'""").params(world.siteB, world.siteC, world.siteB, world.siteC).update();
        Api.assertProblem(decide(world.sites(), "join", WHY), 412, "stale-version");
    }

    private MvcTestResult decide(PairId pair, String step, String verdict) {
        String uri = "/api/same-place/" + pair;
        String etag = api.get(uri, SignIn.asPlanner()).getResponse().getHeader("ETag");
        return api.put(uri + "/" + step, verdict, etag, SignIn.asPlanner());
    }
}
