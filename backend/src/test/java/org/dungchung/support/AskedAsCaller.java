package org.dungchung.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where a test asks within a transaction of its own, the request's transactions are parts of that one: this tells the database who asks, as
 * the beginning of each of them would, and afterwards that it is the test again.
 */
@Component
@Order
class AskedAsCaller implements Filter {

    private final List<TransactionExecutionListener> stamps;
    private final JdbcClient jdbc;

    AskedAsCaller(List<TransactionExecutionListener> stamps, JdbcClient jdbc) {
        this.stamps = stamps;
        this.jdbc = jdbc;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean within = TransactionSynchronizationManager.isActualTransactionActive();
        if (within) {
            var begun = new SimpleTransactionStatus();
            unlessEnded(() -> stamps.forEach(stamp -> stamp.afterBegin(begun, null)));
        }
        chain.doFilter(request, response);
        if (within) {
            unlessEnded(() -> TestAsOwner.look(jdbc));
        }
    }

    /** A request that the database refused has ended the test's transaction: it takes no more statements, of this request or of the next. */
    private static void unlessEnded(Runnable look) {
        try {
            look.run();
        } catch (DataAccessException ended) {
            assertThat(ended).hasMessageContaining("25P02");
        }
    }
}
