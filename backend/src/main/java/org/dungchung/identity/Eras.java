package org.dungchung.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The eras of accounts, each remembered for five seconds, so that not every tile asks the database. This process learns of a new era as it is
 * committed, another one within that time.
 */
@Component
class Eras {

    private static final String ERA = SqlFile.read(Eras.class, "era.sql");
    private static final Duration MEMORY = Duration.ofSeconds(5);
    private static final int NONE = -1;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Known> eras = new ConcurrentHashMap<>();

    Eras(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The era of an account; −1, in which no sign-in began, when there is no such account. */
    int of(String username) {
        Known known = eras.get(username);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.era();
        }
        return remember(
                username,
                jdbc.sql(ERA)
                        .param("username", username)
                        .query(Integer.class)
                        .optional()
                        .orElse(NONE));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void remember(SignInsEnded ended) {
        remember(ended.username(), ended.era());
    }

    /** Eras only grow, so whoever read an older one meanwhile does not bring it back. */
    private int remember(String username, int era) {
        var now = new Known(era, clock.instant().plus(MEMORY));
        return eras.merge(username, now, (before, later) -> before.era() > later.era() ? before : later)
                .era();
    }

    private record Known(int era, Instant until) {}
}
