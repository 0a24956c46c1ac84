package org.dungchung.access;

import org.dungchung.platform.SqlFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long accesses and sign-ins are kept: {@code dungchung.logs.keep-months}, two years where nobody says otherwise. The database keeps them for a
 * year whatever is said.
 */
@Component
class LogRetention {

    private static final String FORGET = SqlFile.read(LogRetention.class, "forget.sql");
    private static final int FEWEST = 12;

    private final JdbcClient jdbc;
    private final int months;

    LogRetention(JdbcClient jdbc, @Value("${dungchung.logs.keep-months:24}") int months) {
        if (months < FEWEST) {
            throw new IllegalStateException(
                    "dungchung.logs.keep-months is " + months + "; logs are kept for at least " + FEWEST);
        }
        this.jdbc = jdbc;
        this.months = months;
    }

    /** Forgets what is older, and says how many entries that were. */
    @Transactional
    long forget() {
        return jdbc.sql(FORGET).param("months", months).query(Long.class).single();
    }
}
