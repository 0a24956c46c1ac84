package org.dungchung.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Not transactional itself: each transaction here begins and ends as in a request. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
class TransactionStampTests {

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CurrentCaller callers;

    @Autowired
    WholeSight sight;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDatabaseKnowsWhoWritesInATransactionAndForgetsItAfterwards() {
        callers.run(new Caller("lan", Role.PLANNER, null), () -> {
            MDC.put("requestId", "r-1");
            assertThat(transactions.<String>execute(status -> stamp())).isEqualTo("lan r-1 dungchung_authority -");
            MDC.remove("requestId");
            assertThat(transactions.<String>execute(status -> stamp())).isEqualTo("lan - dungchung_authority -");
        });
        assertThat(transactions.<String>execute(status -> stamp())).isEqualTo("dungchung_app - dungchung_app -");
    }

    @Test
    void whoActsForAnOrganisationLooksForIt() {
        callers.run(
                new Caller("nam", Role.OPERATOR, "RED"),
                () -> assertThat(transactions.<String>execute(status -> stamp()))
                        .isEqualTo("nam - dungchung_organisation RED"));
    }

    @Test
    void whatMustReadEverybodysRowsSaysSoAndTheRestOfItsTransactionDoesNot() {
        callers.run(
                new Caller("nam", Role.OPERATOR, "RED"),
                () -> transactions.executeWithoutResult(status -> {
                    assertThat(sight.of(this::stamp)).isEqualTo("nam - dungchung_authority RED");
                    assertThat(stamp()).isEqualTo("nam - dungchung_organisation RED");
                }));
    }

    @Test
    void theDatabaseKnowsTheAreaOfTheCallerAndForgetsItAfterwards() {
        String area = "select coalesce(platform.area(), '-')";
        callers.run(
                new Caller("lan", Role.PLANNER, null, "96"),
                () -> assertThat(transactions.<String>execute(
                                status -> jdbc.sql(area).query(String.class).single()))
                        .isEqualTo("96"));
        assertThat(transactions.<String>execute(
                        status -> jdbc.sql(area).query(String.class).single()))
                .isEqualTo("-");
    }

    private String stamp() {
        return jdbc.sql("select platform.caller() || ' ' || coalesce(platform.request_id(), '-')"
                        + " || ' ' || current_user || ' ' || coalesce(platform.scope(), '-')")
                .query(String.class)
                .single();
    }
}
