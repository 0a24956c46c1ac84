package org.dungchung.map.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells open pages of changes as they are committed, by this server or another on the same database. One thread listens while anybody does, asks what was
 * changed since it last looked, once for each audience what that sees of it, and leaves the telling to the viewers.
 */
@Component
public class LiveMap implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveMap.class);
    private static final Duration LISTENING = Duration.ofSeconds(1);
    private static final Duration TRYING_AGAIN = Duration.ofSeconds(2);
    private static final int ROUNDS_TO_A_BREATH = 15;

    private final Viewers viewers;
    private final Changes changes;
    private final Wakening wakening;
    private final CurrentCaller callers;
    private @Nullable Thread listener;
    private volatile @Nullable String looked;
    private boolean running;
    private boolean stopped;
    private int rounds;

    LiveMap(Viewers viewers, Changes changes, Wakening wakening, CurrentCaller callers) {
        this.viewers = viewers;
        this.changes = changes;
        this.wakening = wakening;
        this.callers = callers;
    }

    /**
     * Lets the current caller listen.
     *
     * @throws TooManyStreams if there is no room for one more
     */
    public Seat join(Admission admission, Outlet outlet) {
        Viewer viewer = viewers.add(callers.get(), admission, outlet);
        if (!begins()) {
            viewers.dismiss(viewer);
        }
        if (looked != null) {
            viewer.greet();
        }
        return new Seat() {
            @Override
            public void dismiss() {
                viewers.dismiss(viewer);
            }

            @Override
            public void leave() {
                viewers.remove(viewer);
            }
        };
    }

    /** Whoever comes while nothing is heard yet is greeted when something is. */
    private synchronized boolean begins() {
        if (stopped) {
            return false;
        }
        if (listener == null) {
            var thread = new Thread(this::listen, "live-listener");
            thread.setDaemon(true);
            listener = thread;
            thread.start();
        }
        return true;
    }

    /** Whether nobody listens any more; then this thread ends, and the next guest begins another. */
    private synchronized boolean ends() {
        boolean ends = stopped || viewers.isEmpty();
        if (ends && listener == Thread.currentThread()) {
            listener = null;
            looked = null;
        }
        return ends;
    }

    private void listen() {
        try {
            while (!ends()) {
                listenOnce();
            }
        } finally {
            letGo();
        }
    }

    private void listenOnce() {
        try (var line = wakening.open()) {
            callers.run(Caller.SYSTEM, this::look);
            while (!ends()) {
                boolean heard = line.hears(LISTENING);
                callers.run(Caller.SYSTEM, () -> round(heard));
                if (rounds % ROUNDS_TO_A_BREATH == 0) {
                    line.require();
                }
            }
        } catch (SQLException | DataAccessException | TransactionException e) {
            LOG.warn("cannot hear of changes, and tries again: {}", e.getMessage());
            pause();
        } catch (RuntimeException e) {
            LOG.error("cannot tell of changes, and tries again", e);
            pause();
        }
    }

    /** Whatever has ended this thread: the next guest begins another, and who waits for it is sent to ask anew. */
    private void letGo() {
        synchronized (this) {
            if (listener != Thread.currentThread()) {
                return;
            }
            listener = null;
            looked = null;
        }
        viewers.dismissAll();
    }

    private void round(boolean heard) {
        rounds++;
        viewers.dismissUnwelcome();
        if (heard) {
            look();
        }
        if (rounds % ROUNDS_TO_A_BREATH == 0) {
            viewers.all().forEach(Viewer::breathe);
        }
    }

    /** What was committed since the last look, also while the database could not be reached. */
    private void look() {
        String now = changes.snapshot();
        List<Change> news = looked == null ? List.of() : changes.since(looked);
        if (!news.isEmpty()) {
            viewers.dismissUnwelcome();
            tell(news);
        }
        looked = now;
        viewers.all().forEach(Viewer::greet);
    }

    private void tell(List<Change> news) {
        Map<Audience, News> told = new HashMap<>();
        for (Viewer viewer : viewers.all()) {
            News own = told.computeIfAbsent(viewer.audience(), audience -> changes.newsFor(audience, news));
            if (!own.isNothing()) {
                viewer.tell(own);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(TRYING_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        stopped = false;
    }

    /** Before the server waits for open answers to end, which these would not do by themselves. */
    @Override
    public void stop() {
        synchronized (this) {
            stopped = true;
            running = false;
        }
        viewers.dismissAll();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
