package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Three masts of RED in commune C1, the first of them restricted: every role reads one number, and not every role its rows. */
@HttpTest
class RestrictedRowsHttpTests {

    private static final String MASTS = "/api/indicators/mast-sharing";
    private static final String WHERE = "?area=C1&date=2024-06-30";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;

    @BeforeEach
    void masts() {
        api = new Api(mvc);
        var world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR");
        world.area("C1", "COMMUNE", null, "POLYGON((60 0, 61 0, 61 1, 60 1, 60 0))");
        world.set(world.point("MAST", "M1", "RED", 60.1, 0.1), "sensitivity = 'RESTRICTED'");
        world.point("MAST", "M2", "RED", 60.2, 0.2);
        world.point("MAST", "M3", "RED", 60.3, 0.3);
    }

    @Test
    void everyRoleReadsOneNumber() {
        for (RequestPostProcessor who : List.of(SignIn.asPlanner(), SignIn.asInspector(), SignIn.asOperator("RED"))) {
            assertThat(api.get(MASTS + WHERE, who))
                    .bodyJson()
                    .extractingPath("$.denominator")
                    .isEqualTo(3);
        }
    }

    @Test
    void theRowsSayHowManyUnitsTheyWithhold() {
        assertRows("", SignIn.asPlanner(), 0, "M1", "M2", "M3");
        assertRows("", SignIn.asOperator("RED"), 0, "M1", "M2", "M3");
        assertRows("", SignIn.asInspector(), 1, "M2", "M3");
        assertRows("&limit=1", SignIn.asInspector(), 1, "M2");
        assertRows("&shared=true", SignIn.asInspector(), 0);
    }

    private void assertRows(String filter, RequestPostProcessor who, int withheld, String... codes) {
        var answer = api.get(MASTS + "/rows" + WHERE + filter, who);
        assertThat(answer).bodyJson().extractingPath("$.withheld").isEqualTo(withheld);
        assertThat(answer).bodyJson().extractingPath("$.rows[*].code").asArray().containsExactly((Object[]) codes);
    }
}
