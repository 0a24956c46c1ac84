package org.dungchung.access;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets old accesses and sign-ins soon after the start and then every day. */
@Component
class LogForgetting {

    private static final Logger LOG = LoggerFactory.getLogger(LogForgetting.class);
    private static final long FIRST_MINUTES = 10;
    private static final long DAY_MINUTES = 24 * 60;

    private final LogRetention retention;
    private final CurrentCaller callers;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var forgetting = new Thread(work, "log-forgetting");
        forgetting.setDaemon(true);
        return forgetting;
    });

    LogForgetting(LogRetention retention, CurrentCaller callers) {
        this.retention = retention;
        this.callers = callers;
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(this::go, FIRST_MINUTES, DAY_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void go() {
        try {
            long forgotten = callers.call(Caller.SYSTEM, retention::forget);
            if (forgotten > 0) {
                LOG.info("{} old accesses and sign-ins were forgotten", forgotten);
            }
        } catch (RuntimeException failure) {
            LOG.warn("old logs could not be forgotten, which is tried again tomorrow: {}", failure.getMessage());
        }
    }
}
