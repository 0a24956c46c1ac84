package org.dungchung.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The three days that every question carries. Days are those of Asia/Ho_Chi_Minh and end at midnight there.
 *
 * @param date the day that is asked about
 * @param boundaries the day whose administrative boundaries are meant
 * @param knownOn the last day whose recorded knowledge counts, inclusive
 * @param until an instant of that day after which nothing counts any more; null = all of the day counts, also what is recorded later today
 */
public record AsOf(
        LocalDate date,
        LocalDate boundaries,
        LocalDate knownOn,
        @Nullable Instant until) {

    /** The registry's zone, in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    /** @throws DateOutOfRange if a day lies outside 1900 to 2200, which is a slip of the keyboard and never a question */
    public AsOf {
        requireWithin("date", date);
        requireWithin("boundaries", boundaries);
        requireWithin("knownOn", knownOn);
    }

    /** What was known by the end of a day. */
    public AsOf(LocalDate date, LocalDate boundaries, LocalDate knownOn) {
        this(date, boundaries, knownOn, null);
    }

    /** A day in its own boundaries, by what was recorded before an instant: asked again, it is answered the same. */
    public static AsOf before(LocalDate date, OffsetDateTime instant) {
        return new AsOf(date, date, instant.atZoneSameInstant(ZONE).toLocalDate(), instant.toInstant());
    }

    /** The same of another day, in the same boundaries. */
    public AsOf on(LocalDate day) {
        return new AsOf(day, boundaries, knownOn, until);
    }

    /** The same in the boundaries of another day. */
    public AsOf in(LocalDate day) {
        return new AsOf(date, day, knownOn, until);
    }

    /** The same as it is known at an instant and not later. */
    public AsOf until(Instant instant) {
        return new AsOf(date, boundaries, knownOn, instant);
    }

    /**
     * Fills what was not asked: today, the boundaries of the date itself, and everything known up to today.
     *
     * @throws KnownOnInFuture if {@code knownOn} is later than today
     */
    public static AsOf of(
            @Nullable LocalDate date, @Nullable LocalDate boundaries, @Nullable LocalDate knownOn, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        LocalDate day = date == null ? today : date;
        if (knownOn != null) {
            requireWithin("knownOn", knownOn);
            KnownOnInFuture.refuse(knownOn, today);
        }
        return new AsOf(day, boundaries == null ? day : boundaries, knownOn == null ? today : knownOn);
    }

    /** The end of {@link #knownOn}, or what comes before it of {@link #until}, for {@code platform.known(…)} in SQL, where the end counts as known. */
    public OffsetDateTime knownAt() {
        OffsetDateTime end = knownOn.plusDays(1).atStartOfDay(ZONE).toOffsetDateTime();
        return until == null || until.isAfter(end.toInstant())
                ? end
                : until.atZone(ZONE).toOffsetDateTime();
    }

    /**
     * The same bounds for a day that a question names beside the three.
     *
     * @param name what the question calls it
     */
    public static void requireWithin(String name, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new DateOutOfRange(name, day);
        }
    }
}
