package org.dungchung.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets others begin while a transaction has done its work and not committed. */
public final class Overtaking {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Overtaking(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Does {@code work}, begins the others, and commits when each of them waits for it or is done; answers what became of them. */
    public <T> List<T> commitWhenAwaited(Runnable work, List<Callable<T>> others) throws Exception {
        var threads = Executors.newFixedThreadPool(others.size());
        var begun = new ArrayList<Future<T>>();
        try {
            transactions.executeWithoutResult(status -> {
                TestAsOwner.look(jdbc);
                work.run();
                others.forEach(other -> begun.add(threads.submit(other)));
                await(begun);
            });
            var outcomes = new ArrayList<T>();
            for (Future<T> each : begun) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private void await(List<? extends Future<?>> begun) {
        Instant end = Instant.now().plus(PATIENCE);
        while (waiting() + begun.stream().filter(Future::isDone).count() < begun.size()) {
            assertThat(Instant.now()).as("each of the others waits or is done").isBefore(end);
            pause();
        }
    }

    /** Sessions of this database that wait for a lock: of two who want one row the second waits for the first, and only that one for us. */
    private long waiting() {
        return jdbc.sql("""
                select count(distinct w.pid) from pg_locks w
                 where not w.granted
                   and exists (select from pg_locks h join pg_database d on d.oid = h.database
                                where h.pid = w.pid and d.datname = current_database())
                """).query(Long.class).single();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
