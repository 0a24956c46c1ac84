package org.dungchung.changeset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells how long the authority takes to decide. */
@Service
public class ReviewTimes {

    private static final String TIMES = SqlFile.read(ReviewTimes.class, "review-times.sql");

    private final JdbcClient jdbc;
    private final CurrentCaller callers;

    ReviewTimes(JdbcClient jdbc, CurrentCaller callers) {
        this.jdbc = jdbc;
        this.callers = callers;
    }

    /**
     * Per organisation and month, the newest month first.
     *
     * @param from the first day on which what is told of was submitted, inclusive
     * @param to the last one, inclusive
     * @throws InvalidInput if {@code to} is before {@code from}
     */
    @Reading
    public List<ReviewTime> list(LocalDate from, LocalDate to) {
        AsOf.requireWithin("from", from);
        AsOf.requireWithin("to", to);
        if (to.isBefore(from)) {
            throw InvalidInput.of("to", to, "not before " + from);
        }
        return jdbc.sql(TIMES)
                .param("from", from)
                .param("to", to)
                .param("scope", callers.get().scope())
                .query(ReviewTime.class)
                .list();
    }

    /**
     * How long the authority took with what an organisation submitted in a month.
     *
     * @param organisation null: the authority's own
     * @param month year and month, as 2026-11
     * @param submitted how often something was submitted; what was handed back and submitted again counts again
     * @param decided how much of it was published or handed back
     * @param medianDays from submission to decision, days of 24 hours; null where nothing is decided
     * @param p90Days nine of ten took no longer
     * @param waiting how much of it waits
     * @param waitingSince when the oldest of that was submitted
     */
    public record ReviewTime(
            @Nullable String organisation,
            @Nullable String organisationName,
            String month,
            int submitted,
            int decided,
            @Nullable Double medianDays,
            @Nullable Double p90Days,
            int waiting,
            @Nullable OffsetDateTime waitingSince) {}
}
