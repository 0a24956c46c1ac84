package org.dungchung.exchange;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dungchung.changeset.ChosenDraft;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets imports take turns: few at a time, whether their requests wait for them or were answered already. The latter are carried out in the name
 * of whoever sent them.
 */
@Component
class ImportQueue {

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 100;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
        var thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final CurrentCaller currentCaller;
    private final Duration wait;

    @Autowired
    ImportQueue(CurrentCaller currentCaller) {
        this(currentCaller, LONGEST_WAIT);
    }

    /** @param wait how long a request waits for its turn */
    ImportQueue(CurrentCaller currentCaller, Duration wait) {
        this.currentCaller = currentCaller;
        this.wait = wait;
    }

    /**
     * Carries out work while its request waits.
     *
     * @throws TooManyImports if it did not get its turn in time; nothing of it was done
     */
    <T> T inTurn(Supplier<T> work) {
        if (!getsTurn()) {
            throw new TooManyImports(wait);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean getsTurn() {
        try {
            return turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @throws TooManyImports if so many wait that another one is better sent later */
    void requireRoom() {
        if (waiting.get() >= MOST_WAITING) {
            throw new TooManyImports(wait);
        }
    }

    /** Takes up work, which says by itself in the book of runs what becomes of it. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void add(Runnable work) {
        waiting.incrementAndGet();
        Caller caller = currentCaller.get();
        Runnable chosen = ChosenDraft.carriedInto(work);
        String request = MDC.get("requestId");
        threads.submit(() -> {
            MDC.put("requestId", request == null ? "" : request);
            turns.acquireUninterruptibly();
            waiting.decrementAndGet();
            try {
                currentCaller.run(caller, chosen);
            } catch (RuntimeException e) {
                LOG.info("an import ended with: {}", e.toString());
            } catch (Error e) {
                LOG.error("an import broke off", e);
            } finally {
                turns.release();
                MDC.remove("requestId");
            }
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
