package org.dungchung.territory.web;

import java.time.Clock;
import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/** Which register of territory is asked for: on the day {@code boundaries}, as known on another; each null means today. */
record Known(@Nullable LocalDate boundaries, @Nullable LocalDate knownOn) {

    AsOf asOf(Clock clock) {
        return AsOf.of(boundaries, boundaries, knownOn, clock);
    }
}
