package org.dungchung.colocation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.colocation.Step;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who asks, and when: what every step over HTTP has in common. */
@Component
class Today {

    private final CurrentCaller callers;
    private final Clock clock;

    Today(CurrentCaller callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    Caller caller() {
        return callers.get();
    }

    LocalDate day() {
        return LocalDate.now(clock.withZone(AsOf.ZONE));
    }

    /** A step that the caller takes today. */
    Step step(UUID request, @Nullable String ifMatch) {
        return new Step(request, ExpectedVersion.of(ifMatch), caller(), day());
    }
}
