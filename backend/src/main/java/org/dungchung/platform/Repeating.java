package org.dungchung.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work of the server's own, done over and over by a thread that keeps no server running. What fails is noted and tried again the next time. */
public final class Repeating {

    private static final Logger LOG = LoggerFactory.getLogger(Repeating.class);

    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService thread;

    /** @param name of the work, and of its thread */
    public Repeating(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var daemon = new Thread(task, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /**
     * Begins.
     *
     * @param first how long from now the work is done first
     * @param pause from its end to its next beginning
     */
    public void start(Duration first, Duration pause) {
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(this::go, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends it, also in the middle of the work. */
    public void stop() {
        thread.shutdownNow();
    }

    private void go() {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("{} failed, and is tried again: {}", name, failure.getMessage());
        }
    }
}
