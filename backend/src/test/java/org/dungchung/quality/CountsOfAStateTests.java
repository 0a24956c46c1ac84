package org.dungchung.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.support.HttpTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What was counted is not counted again until somebody writes. Commits an organisation and takes it away by hand. */
@HttpTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CountsOfAStateTests {

    private static final Caller PLANNER = new Caller("p", Role.PLANNER, null);
    private static final Caller OPERATOR = new Caller("o", Role.OPERATOR, "QSTATE");

    @Autowired
    CountsOfAState counts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final AtomicInteger counted = new AtomicInteger();

    @AfterEach
    void leaveNothing() {
        jdbc.sql("alter table organisation.organisation disable trigger user").update();
        jdbc.sql("delete from organisation.organisation where code = 'QSTATE'").update();
        jdbc.sql("alter table organisation.organisation enable trigger user").update();
    }

    @Test
    void aQuestionIsCountedAgainOnceSomebodyHasWritten() {
        ask(PLANNER);
        int before = counted.get();
        new World(jdbc).organisation("QSTATE", "NETWORK_OPERATOR");
        ask(PLANNER);

        assertThat(counted.get()).isEqualTo(before + 1);
    }

    /** Other programs may write to other databases of the server meanwhile, so a few goes are had. */
    @Test
    void theSameQuestionOfTheSameDataIsCountedOnce() {
        int before = counted.get();
        int asked = 0;
        while (counted.get() == before + asked && asked < 500) {
            ask(PLANNER);
            asked++;
        }
        assertThat(counted.get()).isLessThan(before + asked);
    }

    @Test
    void anotherCallerAndATransactionThatHasWrittenAreCountedForThemselves() {
        ask(PLANNER);
        int before = counted.get();
        ask(OPERATOR);
        assertThat(counted.get()).isEqualTo(before + 1);

        transaction.executeWithoutResult(status -> {
            new World(jdbc).organisation("QSTATE", "NETWORK_OPERATOR");
            ask(OPERATOR);
            ask(OPERATOR);
            status.setRollbackOnly();
        });
        assertThat(counted.get()).isEqualTo(before + 3);
    }

    private void ask(Caller caller) {
        counts.of(AsOf.of(LocalDate.of(2025, 1, 1), null, null, clock), caller, () -> {
            counted.incrementAndGet();
            return List.of();
        });
    }
}
