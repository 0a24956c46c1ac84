package org.dungchung.map;

import java.time.LocalDate;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database whether anything was changed on the map. */
@Repository
@Reading
class StandingQuery {

    private static final String QUIET = SqlFile.read(StandingQuery.class, "quiet.sql");

    private final JdbcClient jdbc;

    StandingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param snapshot of an earlier answer; null: of none, and something was changed */
    Answer since(@Nullable String snapshot) {
        return jdbc.sql(QUIET).param("snapshot", snapshot).query(Answer.class).single();
    }

    record Answer(String snapshot, LocalDate day, boolean changed) {}
}
