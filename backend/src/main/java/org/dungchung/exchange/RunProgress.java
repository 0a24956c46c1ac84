package org.dungchung.exchange;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the imports of this server have come. Kept in memory: a run that the server does not carry out any more has no progress. */
@Component
public class RunProgress {

    private final Map<UUID, Meter> running = new ConcurrentHashMap<>();

    /** Begins to count the rows of a run. */
    Meter begin(UUID run) {
        var meter = new Meter();
        running.put(run, meter);
        return meter;
    }

    /** Forgets a run that has ended. */
    void end(UUID run) {
        running.remove(run);
    }

    /** How far a run has come; null when this server does not carry it out. */
    @Nullable Progress of(UUID run) {
        Meter meter = running.get(run);
        return meter == null ? null : new Progress(meter.phase, meter.rows.get());
    }

    /** What an import is doing. */
    public enum Phase {
        READING,
        CHECKING,
        WRITING
    }

    /**
     * How far an import has come.
     *
     * @param rows read so far
     */
    public record Progress(Phase phase, long rows) {}

    /** Counts the rows of one run; written by the thread that reads, read by others. */
    static final class Meter {

        private final AtomicLong rows = new AtomicLong();
        private volatile Phase phase = Phase.READING;

        void row() {
            rows.incrementAndGet();
        }

        void enter(Phase next) {
            phase = next;
        }
    }
}
