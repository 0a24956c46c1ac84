package org.dungchung.indicator;

import java.sql.Types;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many pairs of records may be one unit: a ratio counts each for itself until somebody decides. */
@Repository
@Reading
class OpenSamePlace {

    private static final String OPEN = SqlFile.read(OpenSamePlace.class, "open-same-place.sql");

    private final JdbcClient jdbc;

    OpenSamePlace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figure with the number beside it, where its units are compared; an organisation learns nothing of others' records. */
    Figure beside(Figure figure, Question question) {
        if (question.scope() != null) {
            return figure;
        }
        return jdbc.sql(OPEN)
                .param("indicator", figure.indicator())
                .param("area", question.area(), Types.VARCHAR)
                .param("date", question.asOf().date())
                .param("boundaries", question.asOf().boundaries())
                .param("known_at", question.asOf().knownAt())
                .param("cleared", question.cleared())
                .query(Long.class)
                .optional()
                .map(figure::withOpenSamePlace)
                .orElse(figure);
    }
}
