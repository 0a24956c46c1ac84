package org.dungchung.identity.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins per address and name. Ten in a row close the door for five minutes after the last. */
@Component
class FailedSignIns {

    private static final int TOO_MANY = 10;

    private final Recent<Integer> counts;

    FailedSignIns(Clock clock) {
        this.counts = new Recent<>(10_000, Duration.ofMinutes(5), clock);
    }

    void refuseAfterTooMany(String key) {
        if (counts.find(key).orElse(0) >= TOO_MANY) {
            throw new TooManyFailures();
        }
    }

    void record(String key) {
        synchronized (counts) {
            counts.put(key, counts.find(key).orElse(0) + 1);
        }
    }

    void forget(String key) {
        counts.remove(key);
    }
}
