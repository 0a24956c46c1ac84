package org.dungchung.platform;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The three days that a question may say.
 *
 * @param date the day that is asked about; today unless said
 * @param boundaries the day whose administrative boundaries are meant; {@code date} unless said
 * @param knownOn the last day whose recorded knowledge counts; today unless said
 */
public record Days(
        @Nullable LocalDate date,
        @Nullable LocalDate boundaries,
        @Nullable LocalDate knownOn) {

    /** Whether nothing was said: what is asked for is how things stand. */
    public boolean isNow() {
        return date == null && boundaries == null && knownOn == null;
    }

    /** With what was not said filled in. */
    public AsOf asOf(Clock clock) {
        return AsOf.of(date, boundaries, knownOn, clock);
    }
}
