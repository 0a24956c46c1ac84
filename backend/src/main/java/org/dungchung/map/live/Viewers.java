package org.dungchung.map.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.dungchung.identity.Caller;
import org.springframework.stereotype.Component;

/** Who listens: so many of one user, so many of all. */
@Component
class Viewers {

    static final int MOST_OF_ONE = 8;
    static final int MOST_OF_ALL = 1_000;

    /** More than one user may have open: whose network is slow keeps no other user waiting. */
    private static final int THREADS = 2 * MOST_OF_ONE;

    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final ThreadPoolExecutor threads;
    private long numbers;

    Viewers(Clock clock) {
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Viewers::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    /** @throws TooManyStreams if there is no room for one more */
    synchronized Viewer add(Caller caller, Admission admission, Outlet outlet) {
        viewers.removeIf(Viewer::isClosed);
        makeRoomFor(admission.username());
        if (viewers.size() >= MOST_OF_ALL) {
            throw new TooManyStreams(MOST_OF_ALL);
        }
        var until = clock.instant().plus(admission.longest());
        var viewer = new Viewer(++numbers, Audience.of(caller), admission, until, outlet, threads);
        viewers.add(viewer);
        return viewer;
    }

    /** A page that was loaded anew has left its last stream open, which nobody notices at once: the oldest one goes. */
    private void makeRoomFor(String username) {
        List<Viewer> own = viewers.stream()
                .filter(viewer -> viewer.username().equals(username))
                .sorted(Comparator.comparingLong(Viewer::number))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach(this::dismiss);
    }

    /** Ends one after what it is still to be told. */
    void dismiss(Viewer viewer) {
        viewers.remove(viewer);
        viewer.dismiss();
    }

    void remove(Viewer viewer) {
        viewer.leave();
        viewers.remove(viewer);
    }

    boolean isEmpty() {
        return viewers.isEmpty();
    }

    Collection<Viewer> all() {
        return List.copyOf(viewers);
    }

    /** Shows out whose sign-in has ended or whose time is over. */
    void dismissUnwelcome() {
        Instant now = clock.instant();
        for (Viewer viewer : all()) {
            if (viewer.isClosed()) {
                viewers.remove(viewer);
            } else if (!viewer.isWelcome(now)) {
                dismiss(viewer);
            }
        }
    }

    void dismissAll() {
        all().forEach(this::dismiss);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "live");
        thread.setDaemon(true);
        return thread;
    }
}
