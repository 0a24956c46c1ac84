package org.dungchung.access;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Repeating;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets old accesses and sign-ins soon after the start and then every day. */
@Component
class LogForgetting {

    private static final Logger LOG = LoggerFactory.getLogger(LogForgetting.class);

    private final LogRetention retention;
    private final CurrentCaller callers;
    private final Repeating daily = new Repeating("log-forgetting", this::go);

    LogForgetting(LogRetention retention, CurrentCaller callers) {
        this.retention = retention;
        this.callers = callers;
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        daily.start(Duration.ofMinutes(10), Duration.ofDays(1));
    }

    @PreDestroy
    void stop() {
        daily.stop();
    }

    private void go() {
        long forgotten = callers.call(Caller.SYSTEM, retention::forget);
        if (forgotten > 0) {
            LOG.info("{} old accesses and sign-ins were forgotten", forgotten);
        }
    }
}
