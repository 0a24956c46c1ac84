package org.dungchung.map;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets {@link Drawing} go on every second, which costs one look into an index where nothing was changed. */
@Component
@ConditionalOnProperty(name = "dungchung.map.drawing", matchIfMissing = true)
class DrawingClock {

    private static final Logger LOG = LoggerFactory.getLogger(DrawingClock.class);

    private final Drawing drawing;
    private final CurrentCaller callers;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var drawing = new Thread(work, "map-drawing");
        drawing.setDaemon(true);
        return drawing;
    });

    DrawingClock(Drawing drawing, CurrentCaller callers) {
        this.drawing = drawing;
        this.callers = callers;
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::go, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void go() {
        try {
            callers.run(Caller.SYSTEM, drawing::goOn);
        } catch (RuntimeException failure) {
            LOG.warn("tiles are cut from the registry until drawing works again: {}", failure.getMessage());
        }
    }
}
