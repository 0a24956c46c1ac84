package org.dungchung.indicator.sums;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Repeating;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets {@link Summing} go on every second, which costs one look into an index where nothing was changed. While it fails, figures are counted from the registry. */
@Component
@ConditionalOnProperty(name = "dungchung.indicator.summing", matchIfMissing = true)
class SummingClock {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Repeating summing;

    SummingClock(Summing summing, CurrentCaller callers) {
        this.summing = new Repeating("indicator-summing", () -> callers.run(Caller.SYSTEM, summing::goOn));
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        summing.start(SECOND, SECOND);
    }

    @PreDestroy
    void stop() {
        summing.stop();
    }
}
