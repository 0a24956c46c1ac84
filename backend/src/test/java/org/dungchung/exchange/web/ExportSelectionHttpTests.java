package org.dungchung.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** By what its caller does not know of an asset, nobody finds it in an export: BLUE's mast, and a mast of RED, each used by its owner. */
@HttpTest
class ExportSelectionHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private World world;
    private UUID blue;

    @BeforeEach
    void masts() {
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        blue = world.point("MAST", "B1", "BLUE", 60.05, 0.05);
        world.use(blue, "BLUE");
        world.use(world.point("MAST", "R1", "RED", 60.06, 0.05), "RED");
    }

    /** RED is on BLUE's mast, too: both may know of that, and GREEN, which sees the mast, may not. */
    @Test
    void theyAreFoundByAnOrganisationThatUsesThemAsFarAsTheCallerMayKnow() {
        world.use(blue, "RED");

        assertThat(rows("masts", "?tenant=RED", SignIn.asPlanner())).isEqualTo(2);
        assertThat(rows("masts", "?tenant=BLUE", SignIn.asPlanner())).isEqualTo(1);
        assertThat(rows("masts", "?tenant=RED", SignIn.asOperator("RED"))).isEqualTo(2);
        assertThat(rows("masts", "?tenant=RED", SignIn.asOperator("BLUE")))
                .as("of its own alone")
                .isEqualTo(1);
        assertThat(rows("masts", "?tenant=RED", SignIn.asOperator("GREEN"))).isZero();
        assertThat(rows("masts", "?tenant=BLUE", SignIn.asOperator("RED"))).isZero();
        assertThat(rows("tenancies", "?tenant=RED", SignIn.asPlanner())).isEqualTo(3);
        assertThat(rows("tenancies", "?tenant=RED", SignIn.asOperator("RED"))).isEqualTo(2);
        assertThat(rows("tenancies", "?tenant=BLUE", SignIn.asOperator("RED"))).isZero();
        assertThat(rows("tenancies", "?tenant=GREEN", SignIn.asPlanner())).isZero();
    }

    @Test
    void aUseThatIsRestrictedFindsNothing() {
        UUID use = world.use(blue, "RED");
        assertThat(rows("masts", "?tenant=RED&owner=BLUE", SignIn.asOperator("BLUE")))
                .isEqualTo(1);
        world.setTenancy(use, "restricted = true");
        for (var who : List.of(SignIn.asOperator("BLUE"), SignIn.asPlanner(), SignIn.asInspector())) {
            assertThat(rows("masts", "?tenant=RED&owner=BLUE", who)).isZero();
        }
    }

    /** RED, which has a place on BLUE's mast, calls it OURS; BLUE's own code is none of its business. */
    @Test
    void theyAreFoundByTheCodesThatTheCallerMayKnow() {
        world.use(blue, "RED");
        jdbc.sql("insert into asset.other_code (asset_id, organisation, code) values (?, 'RED', 'OURS')")
                .param(blue)
                .update();

        for (String target : List.of("masts", "tenancies")) {
            int own = target.equals("masts") ? 1 : 2;
            assertThat(rows(target, "?code=B1", SignIn.asPlanner())).isEqualTo(own);
            assertThat(rows(target, "?code=OURS", SignIn.asPlanner())).isEqualTo(own);
            assertThat(rows(target, "?code=B1", SignIn.asOperator("BLUE"))).isEqualTo(own);
            assertThat(rows(target, "?code=OURS", SignIn.asOperator("BLUE"))).isEqualTo(own);
            assertThat(rows(target, "?code=B1", SignIn.asOperator("RED"))).isZero();
            assertThat(rows(target, "?code=OURS", SignIn.asOperator("RED"))).isEqualTo(1);
            assertThat(rows(target, "?code=OURS", SignIn.asOperator("GREEN"))).isZero();
        }
    }

    /** B1 is in use since 2024; a record without an earlier state is in the file of any day, so that it is complete when it is read back. */
    @Test
    void allRecordsOfTheDayAreThereUnlessThoseInUseAreAskedFor() {
        world.set(blue, "in_use_from = '2024-01-01'");

        assertThat(rows("masts", "?date=2010-01-01", SignIn.asPlanner())).isEqualTo(2);
        assertThat(rows("masts", "?date=2010-01-01&inUse=true", SignIn.asPlanner()))
                .as("R1, of which nobody knows since when")
                .isEqualTo(1);
        assertThat(rows("masts", "?date=2010-01-01&inUse=false", SignIn.asPlanner()))
                .isEqualTo(1);
        assertThat(rows("masts", "?date=2024-01-01&inUse=true", SignIn.asPlanner()))
                .isEqualTo(2);
        assertThat(rows("tenancies", "?date=2010-01-01&inUse=true", SignIn.asPlanner()))
                .isEqualTo(1);
        assertThat(mvc.get().uri("/api/exports/hamlets/count?inUse=true").with(SignIn.asPlanner()))
                .hasStatus(400);
    }

    @Test
    void whatAnOperatorSeesOfOthersCountsAsInUse() {
        world.use(blue, "RED");
        world.set(blue, "retired_on = '2020-01-01', status = 'RETIRED'");

        for (String asked : List.of("?inUse=true", "")) {
            assertThat(rows("tenancies", asked, SignIn.asOperator("RED"))).isEqualTo(2);
        }
        assertThat(rows("tenancies", "?inUse=false", SignIn.asOperator("RED"))).isZero();
        assertThat(rows("masts", "?inUse=false", SignIn.asOperator("BLUE"))).isEqualTo(1);
        assertThat(rows("masts", "?inUse=true", SignIn.asOperator("BLUE"))).isEqualTo(1);
    }

    private int rows(String target, String query, RequestPostProcessor who) {
        var answer = mvc.get()
                .uri("/api/exports/" + target + "/count" + query)
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.rows");
    }
}
