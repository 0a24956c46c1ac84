package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Case l: of 1,000 masts 118 are shared, 6 of them only through a restricted tenant, which counts for nobody. */
@HttpTest
class RestrictedUseHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyRoleReadsTheSameRatio() {
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .area("C7", "COMMUNE", new double[] {104.9, 8.9, 105.3, 9.1}, null, null)
                .points("MAST", "M", 1000, "VIE", 9)
                .use("M", 1, 1000, "VIE")
                .use("M", 1, 112, "MOB")
                .use("M", 113, 118, "MOB", "restricted = true");

        for (RequestPostProcessor who :
                List.of(SignIn.asAdministrator(), SignIn.asPlanner(), SignIn.asInspector(), SignIn.asOperator("VIE"))) {
            var answer = new Api(mvc).get("/api/indicators/mast-sharing?area=C7&date=2024-06-30", who);
            assertThat(answer).bodyJson().extractingPath("$.numerator").isEqualTo(112);
            assertThat(answer).bodyJson().extractingPath("$.denominator").isEqualTo(1000);
            assertThat(answer).bodyJson().extractingPath("$.ratio").isEqualTo(0.112);
        }
    }
}
