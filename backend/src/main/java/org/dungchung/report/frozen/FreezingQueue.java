package org.dungchung.report.frozen;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.Refusal;
import org.dungchung.platform.Repeating;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries out what is ordered, one report after the other, once the order is committed; and, when a server starts and every minute from then on, what was
 * left over: by a server that died, by one that is too far away to be told, or when the database was not there for a while. All are
 * gathered as an inspector sees the registry, so that a report does not depend on who orders it.
 */
@Component
class FreezingQueue {

    private static final Logger LOG = LoggerFactory.getLogger(FreezingQueue.class);
    private static final Caller INSPECTOR = new Caller("report", Role.INSPECTOR, null);
    private static final int MOST_ATTEMPTS = 3;
    private static final long AGAIN_MILLIS = 500;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var one = new Thread(work, "reports");
        one.setDaemon(true);
        return one;
    });
    private final Freezing freezing;
    private final Meters meters;
    private final CurrentCaller callers;
    private final Duration pause;
    private final Set<UUID> queued = ConcurrentHashMap.newKeySet();
    private final Repeating sweeping = new Repeating("reports-left-over", this::leftOver);

    FreezingQueue(
            Freezing freezing,
            Meters meters,
            CurrentCaller callers,
            @Value("${dungchung.report.sweep:PT1M}") Duration pause) {
        this.freezing = freezing;
        this.meters = meters;
        this.callers = callers;
        this.pause = pause;
    }

    @TransactionalEventListener
    void ordered(ReportOrdered order) {
        after(order.report(), 0);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        sweeping.start(Duration.ZERO, pause);
    }

    /** Takes up what waits and is not in the queue, or was begun and goes on nowhere. */
    void leftOver() {
        callers.call(INSPECTOR, freezing::waiting).forEach(report -> after(report, 0));
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void after(UUID report, long millis) {
        if (queued.add(report)) {
            thread.schedule(() -> callers.run(INSPECTOR, () -> next(report)), millis, TimeUnit.MILLISECONDS);
        }
    }

    private void next(UUID report) {
        queued.remove(report);
        carryOut(report);
    }

    /** Carries a report out, unless what was being written when it was ordered is not written yet. */
    void carryOut(UUID report) {
        try {
            if (!freezing.isSettled(report)) {
                after(report, AGAIN_MILLIS);
                return;
            }
            Integer attempt = freezing.begin(report);
            if (attempt == null) {
                return;
            }
            if (attempt > MOST_ATTEMPTS) {
                freezing.failed(report, "report-broke-off");
                return;
            }
            freezing.freeze(report, meters.begin(report));
        } catch (FreezingCancelled
                | ConcurrencyFailureException
                | DataAccessResourceFailureException
                | TransactionException e) {
            LOG.info("The report {} was not finished: {}", report, e.toString());
        } catch (Refusal e) {
            freezing.failed(report, e.rule());
        } catch (RuntimeException | Error e) {
            LOG.error("The report {} broke off", report, e);
            freezing.failed(report, "report-broke-off");
        } finally {
            meters.end(report);
        }
    }

    @PreDestroy
    void stop() {
        sweeping.stop();
        thread.shutdownNow();
    }
}
