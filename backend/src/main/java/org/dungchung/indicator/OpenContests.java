package org.dungchung.indicator;

import java.sql.Types;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many units of a figure somebody contests, and nobody has answered. */
@Repository
@Reading
class OpenContests {

    private static final String OPEN = SqlFile.read(OpenContests.class, "open-contests.sql");

    private final JdbcClient jdbc;

    OpenContests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figure with the number beside it; an organisation is told of its own. */
    Figure beside(Figure figure, Question question) {
        return jdbc.sql(OPEN)
                .param("indicator", figure.indicator())
                .param("area", question.area(), Types.VARCHAR)
                .param("scope", question.scope(), Types.VARCHAR)
                .param("date", question.asOf().date())
                .param("boundaries", question.asOf().boundaries())
                .param("known_at", question.asOf().knownAt())
                .param("cleared", question.cleared())
                .query(Long.class)
                .optional()
                .map(figure::withOpenContests)
                .orElse(figure);
    }
}
