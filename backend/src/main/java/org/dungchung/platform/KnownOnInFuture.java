package org.dungchung.platform;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Map;

/** A question for what the registry will know on a day to come, which nobody can answer today. */
public class KnownOnInFuture extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private KnownOnInFuture(LocalDate knownOn, LocalDate today) {
        super(
                Reason.INVALID,
                "known-on-in-future",
                "knownOn is %s; what the registry knows is known up to today, %s.".formatted(knownOn, today),
                Map.of("parameter", "knownOn", "value", knownOn.toString(), "today", today.toString()));
    }

    static void refuse(LocalDate knownOn, LocalDate today) {
        if (knownOn.isAfter(today)) {
            throw new KnownOnInFuture(knownOn, today);
        }
    }
}
