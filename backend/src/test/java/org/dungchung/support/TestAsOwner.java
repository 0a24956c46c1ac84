package org.dungchung.support;

import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets a test that runs in one transaction write its world as the owner of the tables. What it asks over HTTP is answered as whoever asks
 * ({@link AskedAsCaller}); the application's own transactions begin as nobody or as their caller, as they always do.
 */
public class TestAsOwner implements TestExecutionListener, Ordered {

    /** Behind the listener that begins the transaction, before the one that runs scripts. */
    @Override
    public int getOrder() {
        return 4500;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            look(test.getApplicationContext().getBean(JdbcClient.class));
        }
    }

    /** For a transaction that a test begins itself. */
    public static void look(JdbcClient jdbc) {
        jdbc.sql("select set_config('role', 'dungchung', true)")
                .query(String.class)
                .single();
    }
}
