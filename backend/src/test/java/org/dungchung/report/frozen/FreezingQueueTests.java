package org.dungchung.report.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.support.Api;
import org.dungchung.support.SignIn;
import org.dungchung.support.TestAsOwner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of an order in the background, and when its server goes away; not rolled back, since the work is another thread's. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class FreezingQueueTests {

    private static final Caller INSPECTOR = new Caller("inspector", Role.INSPECTOR, null);
    private static final String ORDER = "{\"kind\": \"late-data\", \"date\": \"2024-06-30\"}";
    private static final long LONGEST_MILLIS = 30_000;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FreezingQueue queue;

    @Autowired
    Freezing freezing;

    @Autowired
    Meters meters;

    @Autowired
    CurrentCaller callers;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void asIfNothingHadBeenOrdered() {
        List<String> tables = List.of("report.content", "report.report");
        transactions.executeWithoutResult(begun -> {
            TestAsOwner.look(jdbc);
            tables.forEach(table -> {
                jdbc.sql("alter table " + table + " disable trigger user").update();
                jdbc.sql("delete from " + table).update();
                jdbc.sql("alter table " + table + " enable trigger user").update();
            });
        });
    }

    @Test
    void anOrderIsCarriedOutAfterItsAnswer() {
        var api = new Api(http);
        String id = read(api.post("/api/reports", ORDER, SignIn.asInspector()), "$.id");
        until(UUID.fromString(id), "DONE");
        assertProblem(
                api.put("/api/reports/" + id + "/cancellation", "{}", null, SignIn.asInspector()), 409, "report-ended");
    }

    @Test
    void aReportThatAServerLeftInTheMiddleIsBegunAgainAndNotForEver() {
        UUID left = left(1);
        UUID hopeless = left(3);
        queue.leftOver();
        until(left, "DONE");
        until(hopeless, "FAILED");
        assertThat(value("attempts", left)).isEqualTo("2");
        assertThat(value("problem", hopeless)).isEqualTo("report-broke-off");
    }

    @Test
    void whatIsNotWantedAnyMoreStopsAtTheNextStepAndIsNotBegun() {
        UUID waiting = left(0);
        var steps = meters.begin(waiting);
        steps.done(1, 2);
        var cancelled =
                new Api(http).put("/api/reports/" + waiting + "/cancellation", "{}", null, SignIn.asInspector());
        assertThat(read(cancelled, "$.state")).isEqualTo("CANCELLED");
        assertThat(read(cancelled, "$.progress.done")).isEqualTo("1");
        assertThatExceptionOfType(FreezingCancelled.class).isThrownBy(() -> steps.done(2, 2));
        meters.end(waiting);
        callers.run(INSPECTOR, () -> queue.carryOut(waiting));
        assertThat(value("state", waiting)).isEqualTo("CANCELLED");
        assertThat(value("attempts", waiting)).isEqualTo("0");
    }

    @Test
    void whatTheQueueHasLostIsTakenUpWithoutARestart() {
        var other = new FreezingQueue(freezing, meters, callers, Duration.ofMillis(100));
        other.start();
        try {
            UUID lost = left(0);
            until(lost, "DONE");
        } finally {
            other.stop();
        }
    }

    @Test
    void inARestoredDatabaseNothingOfTheOldOneIsWaitedFor() {
        UUID restored = left(0, "18446744073709551615");
        boolean settled = callers.call(INSPECTOR, () -> freezing.isSettled(restored));
        assertThat(settled).isTrue();
        callers.run(INSPECTOR, () -> queue.carryOut(restored));
        assertThat(value("state", restored)).isEqualTo("DONE");
    }

    private UUID left(int attempts, String settledFrom) {
        return jdbc.sql("""
                        insert into report.report (kind, day, boundaries, known_on, known_at, ordered_by, ordered_at, settled_from, attempts)
                        values ('late-data', '2024-06-30', '2024-06-30', '2024-06-30', '2024-06-30 17:00Z', 'inspector', now(), cast(? as xid8), ?)
                        returning id""").params(settledFrom, attempts).query(UUID.class).single();
    }

    private UUID left(int attempts) {
        return jdbc.sql("""
                        insert into report.report (kind, day, boundaries, known_on, known_at, ordered_by, ordered_at, state, attempts)
                        values ('late-data', '2024-06-30', '2024-06-30', '2024-06-30', '2024-06-30 17:00Z', 'inspector', now(), ?, ?) returning id""")
                .param(attempts == 0 ? "WAITING" : "RUNNING")
                .param(attempts)
                .query(UUID.class)
                .single();
    }

    private void until(UUID report, String state) {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        while (!state.equals(value("state", report)) && System.currentTimeMillis() < end) {
            Thread.onSpinWait();
        }
        assertThat(value("state", report)).isEqualTo(state);
    }

    private String value(String column, UUID report) {
        return jdbc.sql("select cast(" + column + " as text) from report.report where id = ?")
                .param(report)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
