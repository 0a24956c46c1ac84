package org.dungchung.territory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Which register of territory is asked for, as known on a day.
 *
 * @param date the day of the register, unless {@code boundaries} says it; today where neither does
 * @param boundaries the day of the register
 * @param knownOn the last day whose recorded knowledge counts; today unless said
 */
record Known(
        @Nullable LocalDate date,
        @Nullable LocalDate boundaries,
        @Nullable LocalDate knownOn) {

    /** Whether nothing was said: what is asked for is how things stand. */
    boolean isNow() {
        return date == null && boundaries == null && knownOn == null;
    }

    AsOf asOf(Clock clock) {
        if (boundaries != null) {
            AsOf.requireWithin("boundaries", boundaries); // named as it was asked
        }
        return AsOf.of(date == null ? boundaries : date, boundaries, knownOn, clock);
    }
}
