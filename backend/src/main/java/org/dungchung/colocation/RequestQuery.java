package org.dungchung.colocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which requests there are, for whoever may see them: the two sides of each, and the authority. */
@Repository
public class RequestQuery {

    private static final String REQUESTS = SqlFile.read(RequestQuery.class, "requests.sql");

    private final JdbcClient jdbc;
    private final OfficeRules rules;
    private final Clock clock;

    RequestQuery(JdbcClient jdbc, OfficeRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The requests that {@code caller} may see, newest first.
     *
     * @param state only those in a state; null = in any
     * @param overdue only those that are, or are not, overdue today; null = both
     */
    public List<RequestView> list(@Nullable RequestState state, @Nullable Boolean overdue, Caller caller) {
        return read(null, state, overdue, caller);
    }

    /**
     * One request as it stands.
     *
     * @throws UnknownRequest if there is none, or the caller may not see it
     */
    public RequestView get(UUID request, Caller caller) {
        return read(request, null, null, caller).stream().findFirst().orElseThrow(() -> new UnknownRequest(request));
    }

    private List<RequestView> read(
            @Nullable UUID id, @Nullable RequestState state, @Nullable Boolean overdue, Caller caller) {
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        return jdbc.sql(REQUESTS)
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("today", today)
                .param("id", id)
                .param("state", state == null ? null : state.name())
                .param("overdue", overdue)
                .query(new RequestRows(today, rules.workingDays()))
                .list();
    }
}
