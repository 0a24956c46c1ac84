package org.dungchung.map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Knows when this server has committed something, or has heard that another one has. */
@Component
public class Commits implements TransactionExecutionListener {

    private volatile long last = System.nanoTime();

    /** Somebody else has committed something. */
    public void heard() {
        last = System.nanoTime();
    }

    /** Whether one was after a moment of {@link System#nanoTime()}. */
    boolean anySince(long moment) {
        return last - moment >= 0;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            heard();
        }
    }
}
