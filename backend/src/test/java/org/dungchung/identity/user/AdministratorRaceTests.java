package org.dungchung.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.GrantForm;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Two administrators who disable each other at the same moment: one of them stays. Not transactional: each has a transaction. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class AdministratorRaceTests {

    private static final List<GrantForm> ADMINISTRATOR = List.of(new GrantForm(Role.ADMINISTRATOR, null, null));
    private static final List<GrantForm> INSPECTOR = List.of(new GrantForm(Role.INSPECTOR, null, null));

    @Autowired
    Accounts accounts;

    @Autowired
    UserEditing editing;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    private List<String> others = List.of();

    @BeforeEach
    void twoAndNoMore() {
        accounts.open("race.a", "A", "correct horse", ADMINISTRATOR);
        accounts.open("race.b", "B", "correct horse", ADMINISTRATOR);
        others = jdbc.sql("""
                        select a.username from identity.account a join identity.role_grant g on g.username = a.username
                         where g.role = 'ADMINISTRATOR' and g.until_version is null and a.enabled and a.username not like 'race.%'""").query(String.class).list();
        enable(false);
    }

    @AfterEach
    void asBefore() {
        enable(true);
        accounts.open("race.a", "A", "correct horse", INSPECTOR);
        accounts.open("race.b", "B", "correct horse", INSPECTOR);
    }

    @RepeatedTest(3)
    void oneOfThemStays() throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = threads.invokeAll(
                    List.of(disable("race.a", "race.b", together), disable("race.b", "race.a", together)));
            assertThat(outcomes.stream()
                            .map(AdministratorRaceTests::result)
                            .sorted()
                            .toList())
                    .containsExactly("done", "last administrator");
        } finally {
            threads.shutdownNow();
        }
        assertThat(accounts.hasAdministrator()).isTrue();
    }

    private Callable<String> disable(String who, String whom, CyclicBarrier together) {
        int version = editing.get(whom).version();
        var form = new UserForm(null, whom, List.copyOf(ADMINISTRATOR), false, "tranh chấp");
        return () -> {
            together.await();
            return callers.call(new Caller(who, Role.ADMINISTRATOR, null), () -> {
                try {
                    editing.change(whom, ExpectedVersion.of("\"" + version + "\""), form);
                    return "done";
                } catch (LastAdministrator e) {
                    return "last administrator";
                }
            });
        };
    }

    private static String result(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void enable(boolean enabled) {
        others.forEach(username -> jdbc.sql("update identity.account set enabled = ? where username = ?")
                .params(enabled, username)
                .update());
    }
}
