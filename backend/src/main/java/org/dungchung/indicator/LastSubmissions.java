package org.dungchung.indicator;

import java.sql.Types;
import org.dungchung.organisation.Submission;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How old the data may be of which a figure is made. */
@Repository
@Reading
class LastSubmissions {

    private static final String SUBMISSIONS = SqlFile.read(LastSubmissions.class, "submissions.sql");

    private final JdbcClient jdbc;

    LastSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figure with the dates beside it; an organisation, whose own units alone are counted, is told its own. */
    Figure beside(Figure figure, Question question) {
        return figure.withSubmissions(jdbc.sql(SUBMISSIONS)
                .param("indicator", figure.indicator())
                .param("scope", question.scope(), Types.VARCHAR)
                .param("known_at", question.asOf().knownAt())
                .query(Submission.class)
                .list());
    }
}
