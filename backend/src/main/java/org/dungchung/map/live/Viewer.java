package org.dungchung.map.live;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One open page and what it is still to be told. Telling it keeps one thread busy at most, and never that of who has the news. */
final class Viewer {

    private static final int MOST_LETTERS = 20;

    private final Audience audience;
    private final String username;
    private final BooleanSupplier stillSignedIn;
    private final Instant until;
    private final Outlet outlet;
    private final Executor threads;
    private final Deque<Letter> letters = new ArrayDeque<>();
    private final long number;
    private boolean greeted;
    private boolean telling;
    private boolean closed;

    /** @param number in the order in which they came */
    Viewer(long number, Audience audience, Admission admission, Instant until, Outlet outlet, Executor threads) {
        this.number = number;
        this.audience = audience;
        this.username = admission.username();
        this.stillSignedIn = admission.stillSignedIn();
        this.until = until;
        this.outlet = outlet;
        this.threads = threads;
    }

    Audience audience() {
        return audience;
    }

    String username() {
        return username;
    }

    /** Whether it may go on listening. */
    boolean isWelcome(Instant now) {
        return now.isBefore(until) && stillSignedIn.getAsBoolean();
    }

    long number() {
        return number;
    }

    /** Says once that from now on it misses nothing. */
    synchronized void greet() {
        if (!greeted) {
            greeted = true;
            add(Letter.of("hello"));
        }
    }

    void tell(News news) {
        add(news.asLetter());
    }

    void breathe() {
        add(Letter.of(""));
    }

    /** Ends it after what it is still to be told. */
    void dismiss() {
        add(Letter.of("bye"));
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Nobody is there any more. */
    synchronized void leave() {
        closed = true;
        letters.clear();
    }

    /** Who cannot follow is told in the end that much has changed. */
    private synchronized void add(Letter letter) {
        if (closed) {
            return;
        }
        if (letters.size() >= MOST_LETTERS) {
            letters.clear();
            letters.add(Letter.of("again"));
        }
        letters.add(letter);
        if (!telling) {
            telling = true;
            threads.execute(this::tellAll);
        }
    }

    private void tellAll() {
        for (Letter letter = next(); letter != null; letter = next()) {
            try {
                letter.through(outlet);
            } catch (IOException | IllegalStateException gone) {
                leave();
                outlet.close();
            }
            if (letter.isLast()) {
                leave();
                outlet.close();
            }
        }
    }

    private synchronized @Nullable Letter next() {
        Letter letter = letters.poll();
        telling = letter != null;
        return letter;
    }
}
