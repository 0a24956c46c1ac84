package org.dungchung.map;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long nothing at all was changed on the map, so that tiles which were kept need not be asked about one by one. The database is asked at most every so
 * many milliseconds for all of them, and at once after this server has committed something or has heard that another one has: who saves something, and whoever
 * is told of it, sees it in the next tile; a program that is told nothing sees what another server has saved that much later.
 */
@Component
class Quiet {

    private final StandingQuery standing;
    private final Commits commits;
    private final long nanos;
    private volatile Since since = new Since(0, LocalDate.MIN, null, 0);

    Quiet(StandingQuery standing, Commits commits, @Value("${dungchung.map.quiet:50ms}") Duration time) {
        this.standing = standing;
        this.commits = commits;
        this.nanos = time.toNanos();
    }

    /** Since when: tiles that were cut while it was the same hold. */
    Since now() {
        Since known = since;
        return isFresh(known) ? known : ask();
    }

    private synchronized Since ask() {
        Since known = since;
        if (!isFresh(known)) {
            long asked = System.nanoTime();
            StandingQuery.Answer answer = standing.since(known.snapshot());
            long number = answer.changed() ? known.number() + 1 : known.number();
            known = new Since(number, answer.day(), answer.snapshot(), asked);
            since = known;
        }
        return known;
    }

    private boolean isFresh(Since known) {
        return known.snapshot() != null
                && System.nanoTime() - known.asked() < nanos
                && !commits.anySince(known.asked());
    }

    /**
     * @param number of times that something was found changed
     * @param day in Viet Nam
     * @param snapshot of the database up to which that is known; null: it was not asked yet
     * @param asked when, by {@link System#nanoTime()}
     */
    record Since(long number, LocalDate day, @Nullable String snapshot, long asked) {}
}
