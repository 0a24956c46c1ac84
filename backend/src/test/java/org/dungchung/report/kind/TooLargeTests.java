package org.dungchung.report.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.dungchung.report.content.Asked;
import org.dungchung.spacing.SpacingQuery;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Three masts, 11 m from one another, which another uses without a contract: three uses and three pairs. */
@HttpTest
class TooLargeTests {

    private static final LocalDate DAY = LocalDate.parse("2024-06-30");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SpacingQuery spacing;

    @BeforeEach
    void masts() {
        new BatchWorld(jdbc)
                .area("77", "PROVINCE", new double[] {104.9, 9.5, 105.5, 10.5}, null, null)
                .area("77001", "COMMUNE", new double[] {104.9, 9.5, 105.5, 10.5}, null, null)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .points("MAST", "M", 3, "VIE", 10)
                .use("M", 1, 3, "MOB");
        jdbc.sql("update territory.area set parent_code = '77' where code = '77001'")
                .update();
        var rule = """
                {"area": "77", "metres": 300, "document": "QĐ 1", "validFrom": "2020-01-01", "reason": "mới"}""";
        assertThat(new Api(http).post("/api/spacing/rules", rule, SignIn.asPlanner()))
                .hasStatus(201);
    }

    @Test
    void moreThanAReportMayListIsRefused() {
        var asked = now();
        assertThat(new ContractGaps(new Listing(jdbc, 3))
                        .freeze(asked, (done, all) -> {})
                        .rowCount())
                .isEqualTo(3);
        assertThat(new SpacingPairs(spacing, new Listing(jdbc, 3))
                        .freeze(asked, (done, all) -> {})
                        .sections()
                        .get(1)
                        .rows())
                .hasSize(3);
        assertThatExceptionOfType(ReportTooLarge.class)
                .isThrownBy(() -> new ContractGaps(new Listing(jdbc, 2)).freeze(asked, (done, all) -> {}));
        assertThatExceptionOfType(ReportTooLarge.class)
                .isThrownBy(() -> new SpacingPairs(spacing, new Listing(jdbc, 2)).freeze(asked, (done, all) -> {}));
    }

    /** As known today: what is written in this transaction counts. */
    private static Asked now() {
        LocalDate today = LocalDate.now(AsOf.ZONE);
        return new Asked("77", null, DAY, DAY, today, Instant.parse("2199-01-01T00:00:00Z"), null, null);
    }
}
