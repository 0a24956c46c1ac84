package org.dungchung.background;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.dungchung.background.Extract.Origin;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads extracts, one at a time, while whoever sent them waits or after the answer; and tells how it goes. */
@Component
public class Loadings {

    private static final Logger LOG = LoggerFactory.getLogger(Loadings.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var one = new Thread(work, "background-map");
        one.setDaemon(true);
        return one;
    });
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();
    private final AtomicReference<@Nullable Failed> failed = new AtomicReference<>();
    private final ExtractLoading loading;
    private final CurrentCaller callers;
    private final Clock clock;

    Loadings(ExtractLoading loading, CurrentCaller callers, Clock clock) {
        this.loading = loading;
        this.callers = callers;
        this.clock = clock;
    }

    /** What is being loaded by this server; null if nothing is. */
    public @Nullable Running running() {
        return running.get();
    }

    /** What came of the last one that failed, until another one is sent. */
    public @Nullable Failed failed() {
        return failed.get();
    }

    /**
     * Loads a file, which is gone afterwards, while the caller waits.
     *
     * @throws OtherExtractLoading if another one is being loaded
     */
    public Extract load(SentFile file) {
        try (file) {
            take(file);
            return carryOut(file);
        }
    }

    /**
     * Begins to load a file, in the name of the caller; it is gone afterwards.
     *
     * @throws OtherExtractLoading if another one is being loaded
     */
    @SuppressWarnings("FutureReturnValueIgnored")
    public Running begin(SentFile file) {
        Running begun;
        try {
            begun = take(file);
        } catch (OtherExtractLoading e) {
            file.close();
            throw e;
        }
        Caller caller = callers.get();
        thread.submit(() -> callers.run(caller, () -> {
            try (file) {
                carryOut(file);
            } catch (RuntimeException e) {
                LOG.info("The extract {} was not loaded: {}", file.name(), e.toString());
            }
        }));
        return begun;
    }

    private Running take(SentFile file) {
        var begun = new Running(file.name(), clock.instant(), 0);
        if (!running.compareAndSet(null, begun)) {
            throw new OtherExtractLoading();
        }
        failed.set(null);
        return begun;
    }

    private Extract carryOut(SentFile file) {
        try {
            Extract loaded = loading.load(file.path(), file.name(), Origin.OPENSTREETMAP, this::read);
            LOG.info("Background map: {} roads, {} places from {}", loaded.roads(), loaded.places(), file.name());
            return loaded;
        } catch (Refusal e) {
            failed.set(new Failed(file.name(), clock.instant(), e.rule(), e.facts()));
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.error("Loading an extract broke off", e);
            failed.set(new Failed(file.name(), clock.instant(), "loading-broke-off", Map.of()));
            throw e;
        } finally {
            running.set(null);
        }
    }

    private void read(long things) {
        running.updateAndGet(now -> now == null ? null : new Running(now.fileName(), now.since(), things));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /**
     * An extract that is being loaded.
     *
     * @param read how many nodes, ways and relations were read
     */
    public record Running(String fileName, Instant since, long read) {}

    /**
     * An extract that was not loaded.
     *
     * @param rule what was wrong, with what it looked at
     */
    public record Failed(String fileName, Instant at, String rule, Map<String, Object> facts) {}
}
