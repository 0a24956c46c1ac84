package org.dungchung.identity;

import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the start of each transaction who is writing, by which request and within which area, so that {@code platform.caller()} and
 * {@code platform.request_id()} stand in every row of history; and as whom it looks, which decides by row-level security which rows there are
 * ({@link Sight}). All of it ends with the transaction.
 */
@Component
class TransactionStamp implements TransactionExecutionListener {

    private static final String STAMP = SqlFile.read(TransactionStamp.class, "stamp.sql");

    private final JdbcClient jdbc;
    private final CurrentCaller callers;

    TransactionStamp(JdbcClient jdbc, CurrentCaller callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            jdbc.sql(STAMP)
                    .param("caller", callers.find().map(Caller::username).orElse(""))
                    .param("request_id", requestId())
                    .param("scope", Sight.scopeOf(callers.find()))
                    .param("role", Sight.of(callers.find()).role())
                    .param("area", callers.find().map(Caller::area).orElse(""))
                    .query(String.class)
                    .single();
        }
    }

    private static String requestId() {
        String id = MDC.get("requestId");
        return id == null ? "" : id;
    }
}
