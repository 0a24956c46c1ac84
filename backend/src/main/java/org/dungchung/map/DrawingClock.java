package org.dungchung.map;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Repeating;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets {@link Drawing} go on every second, which costs one look into an index where nothing was changed. While it fails, tiles are cut from the
 * registry.
 */
@Component
@ConditionalOnProperty(name = "dungchung.map.drawing", matchIfMissing = true)
class DrawingClock {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Repeating drawing;

    DrawingClock(Drawing drawing, CurrentCaller callers) {
        this.drawing = new Repeating("map-drawing", () -> callers.run(Caller.SYSTEM, drawing::goOn));
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        drawing.start(SECOND, SECOND);
    }

    @PreDestroy
    void stop() {
        drawing.stop();
    }
}
