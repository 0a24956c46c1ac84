package org.dungchung.colocation;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Days;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which requests there are, for whoever may see them: the two sides of each, and the authority. */
@Repository
@Reading
public class RequestQuery {

    private static final String REQUESTS = SqlFile.read(RequestQuery.class, "requests.sql");

    private static final Days NOW = new Days(null, null, null);

    private final JdbcClient jdbc;
    private final OfficeRules rules;
    private final Clock clock;

    RequestQuery(JdbcClient jdbc, OfficeRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** The requests that {@code caller} may see as they stand, as {@link #list(RequestState, Boolean, Days, Caller)}. */
    public List<RequestView> list(@Nullable RequestState state, @Nullable Boolean overdue, Caller caller) {
        return list(state, overdue, NOW, caller);
    }

    /**
     * The requests that {@code caller} may see, newest first: those filed by a day, in the state that was known on another.
     *
     * @param state only those in a state; null = in any
     * @param overdue only those that are, or are not, overdue on the day; null = both
     */
    public List<RequestView> list(@Nullable RequestState state, @Nullable Boolean overdue, Days days, Caller caller) {
        return read(null, state, overdue, days, caller);
    }

    /**
     * One request as it stands.
     *
     * @throws UnknownRequest if there is none, or the caller may not see it
     */
    public RequestView get(UUID request, Caller caller) {
        return get(request, NOW, caller);
    }

    /**
     * One request, as {@link #list(RequestState, Boolean, Days, Caller)}.
     *
     * @throws UnknownRequest if there was none then, or the caller may not see it
     */
    public RequestView get(UUID request, Days days, Caller caller) {
        return read(request, null, null, days, caller).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownRequest(request));
    }

    private List<RequestView> read(
            @Nullable UUID id, @Nullable RequestState state, @Nullable Boolean overdue, Days days, Caller caller) {
        AsOf asOf = days.asOf(clock);
        return jdbc.sql(REQUESTS)
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", days.knownOn() == null ? OffsetDateTime.MAX : asOf.knownAt())
                .param("filed_by", days.date(), Types.DATE)
                .param("id", id)
                .param("state", state == null ? null : state.name())
                .param("overdue", overdue)
                .query(new RequestRows(asOf.date(), rules.workingDays()))
                .list();
    }
}
