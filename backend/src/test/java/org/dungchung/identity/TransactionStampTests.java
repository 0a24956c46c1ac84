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
    JdbcClient jdbc;

    @Test
    void theDatabaseKnowsWhoWritesInATransactionAndForgetsItAfterwards() {
        callers.run(new Caller("lan", Role.PLANNER, null), () -> {
            MDC.put("requestId", "r-1");
            assertThat(transactions.<String>execute(status -> stamp())).isEqualTo("lan r-1");
            MDC.remove("requestId");
            assertThat(transactions.<String>execute(status -> stamp())).isEqualTo("lan -");
        });
        assertThat(transactions.<String>execute(status -> stamp())).isEqualTo("dungchung -");
    }

    private String stamp() {
        return jdbc.sql("select platform.caller() || ' ' || coalesce(platform.request_id(), '-')")
                .query(String.class)
                .single();
    }
}
