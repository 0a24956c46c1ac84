package org.dungchung.map.live;

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

/** Forgets old changes soon after the start and then every day, whether anybody listens or not. */
@Component
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final long FIRST_MINUTES = 5;
    private static final long DAY_MINUTES = 24 * 60;

    private final Changes changes;
    private final CurrentCaller callers;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var forgetting = new Thread(work, "live-forgetting");
        forgetting.setDaemon(true);
        return forgetting;
    });

    Forgetting(Changes changes, CurrentCaller callers) {
        this.changes = changes;
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

    void go() {
        try {
            callers.run(Caller.SYSTEM, changes::forget);
        } catch (RuntimeException failure) {
            LOG.warn("old changes could not be forgotten, which is tried again tomorrow: {}", failure.getMessage());
        }
    }
}
