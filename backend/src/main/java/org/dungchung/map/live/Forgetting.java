package org.dungchung.map.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Repeating;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets old changes soon after the start and then every day, whether anybody listens or not. */
@Component
class Forgetting {

    private final Changes changes;
    private final CurrentCaller callers;
    private final Repeating daily = new Repeating("live-forgetting", this::go);

    Forgetting(Changes changes, CurrentCaller callers) {
        this.changes = changes;
        this.callers = callers;
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        daily.start(Duration.ofMinutes(5), Duration.ofDays(1));
    }

    @PreDestroy
    void stop() {
        daily.stop();
    }

    void go() {
        callers.run(Caller.SYSTEM, changes::forget);
    }
}
