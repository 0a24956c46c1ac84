package org.dungchung.identity;

import java.util.function.Supplier;
import org.dungchung.platform.SqlFile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For the few kinds of work that have to read everybody's rows whoever began them, and answer only for the caller: what their statements tell
 * is decided by the scope that they are given. {@code ArchitectureTests} names them.
 */
@Component
public class WholeSight {

    private static final String SIGHT = SqlFile.read(WholeSight.class, "sight.sql");
    private static final String LOOK = SqlFile.read(WholeSight.class, "look.sql");

    private final JdbcClient jdbc;

    WholeSight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Does work that sees all rows, and lets the running transaction go on as before.
     *
     * @throws IllegalStateException if there is no transaction
     */
    public <T> T of(Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction whose sight could be whole");
        }
        String before = jdbc.sql(SIGHT).query(String.class).single();
        look(Sight.AUTHORITY.role());
        T result;
        try {
            result = work.get();
        } catch (RuntimeException failure) {
            lookAgain(before, failure);
            throw failure;
        }
        look(before);
        return result;
    }

    /** As {@link #of}, for work without a result. */
    public void run(Runnable work) {
        of(() -> {
            work.run();
            return true;
        });
    }

    /** After a fault of the database its transaction takes no more statements, and ends with its sight. */
    private void lookAgain(String role, RuntimeException failure) {
        try {
            look(role);
        } catch (DataAccessException ended) {
            failure.addSuppressed(ended);
        }
    }

    private void look(String role) {
        jdbc.sql(LOOK).param("role", role).query(String.class).single();
    }
}
