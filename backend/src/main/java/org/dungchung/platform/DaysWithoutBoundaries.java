package org.dungchung.platform;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a question may say where no boundary decides the answer.
 *
 * @param date the day that is asked about; today unless said
 * @param knownOn the last day whose recorded knowledge counts; today unless said
 */
public record DaysWithoutBoundaries(
        @Nullable LocalDate date, @Nullable LocalDate knownOn) {

    /** Whether nothing was said: what is asked for is how things stand. */
    public boolean isNow() {
        return date == null && knownOn == null;
    }

    /** With what was not said filled in. */
    public AsOf asOf(Clock clock) {
        return AsOf.of(date, null, knownOn, clock);
    }
}
