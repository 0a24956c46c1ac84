package org.dungchung.indicator;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the plans promise. */
@Repository
@Reading
public class Targets {

    private static final String NEXT = SqlFile.read(Targets.class, "target.sql");
    private static final String ALL = SqlFile.read(Targets.class, "targets.sql");

    private final JdbcClient jdbc;

    Targets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that plans say of an area, in the order of plan, indicator and day; null is every plan. */
    public List<PlannedValue> of(@Nullable String area) {
        return jdbc.sql(ALL)
                .param("area", area, Types.VARCHAR)
                .query(PlannedValue.class)
                .list();
    }

    /**
     * The figure with the target that it has to meet next after its day, if a plan names one for its area. A plan speaks of everybody's
     * units, so the figure of one organisation stands beside the target without being judged by it.
     */
    Figure beside(Figure figure, Question question) {
        if (figure.area() == null) {
            return figure;
        }
        return next(figure, question.asOf())
                .map(promise -> figure.withTarget(promise.against(figure.scope() == null ? figure.reached() : null)))
                .orElse(figure);
    }

    private Optional<Promise> next(Figure figure, AsOf asOf) {
        return jdbc.sql(NEXT)
                .param("indicator", figure.indicator())
                .param("area", figure.area())
                .param("date", figure.date())
                .param("boundaries", figure.boundaries())
                .param("known_at", asOf.knownAt())
                .query(Promise.class)
                .optional();
    }
}
