package org.dungchung.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps rounds, and tells of those that a caller may see. */
@Repository
class RoundStore {

    private static final String LIST = SqlFile.read(RoundStore.class, "rounds.sql");
    private static final String INSERT = SqlFile.read(RoundStore.class, "round-insert.sql");
    private static final String LOCK = SqlFile.read(RoundStore.class, "round-lock.sql");
    private static final String CHANGE = SqlFile.read(RoundStore.class, "round-change.sql");
    private static final String END = SqlFile.read(RoundStore.class, "round-end.sql");
    private static final String ASK = SqlFile.read(RoundStore.class, "ask.sql");
    private static final String WAITING = SqlFile.read(RoundStore.class, "waiting.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(AsOf.ZONE));
    }

    List<Round> list(Caller caller, @Nullable RoundState state, int limit) {
        return read(caller, null, state == null ? null : state.name(), limit);
    }

    /** @throws UnknownRound if there is none, or the caller is not asked in it */
    Round get(UUID id, Caller caller) {
        return read(caller, id, null, 1).stream().findFirst().orElseThrow(() -> new UnknownRound(id));
    }

    /** As {@link #get}, after whoever is changing it; nobody else does until the transaction ends. */
    Round getForChange(UUID id, Caller caller) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        return get(id, caller);
    }

    UUID insert(RoundForm form) {
        return jdbc.sql(INSERT)
                .param("kind", Objects.requireNonNull(form.kind()).name())
                .param("title", form.title())
                .param("area", form.area(), Types.VARCHAR)
                .param("figures_at", form.figuresAt())
                .param("due_on", form.dueOn())
                .param("estimate_for", form.estimateFor(), Types.DATE)
                .param("indicators", Objects.requireNonNull(form.indicators()).toArray(String[]::new))
                .param("instructions", form.instructions(), Types.VARCHAR)
                .query(UUID.class)
                .single();
    }

    void change(UUID id, RoundForm form, String reason) {
        jdbc.sql(CHANGE)
                .param("id", id)
                .param("title", form.title())
                .param("due_on", form.dueOn())
                .param("instructions", form.instructions(), Types.VARCHAR)
                .param("reason", reason)
                .update();
    }

    void end(UUID id, RoundState state, @Nullable String reason) {
        jdbc.sql(END)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    /** Asks those who are not asked yet, and tells whom. */
    List<String> ask(UUID id, List<String> organisations) {
        return jdbc.sql(ASK)
                .param("round", id)
                .param("organisations", organisations.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Who has not submitted. */
    List<String> waiting(UUID id) {
        return jdbc.sql(WAITING).param("round", id).query(String.class).list();
    }

    private List<Round> read(Caller caller, @Nullable UUID id, @Nullable String state, int limit) {
        return jdbc.sql(LIST)
                .param("scope", caller.scope(), Types.VARCHAR)
                .param("cleared", caller.cleared())
                .param("today", today())
                .param("id", id, Types.OTHER)
                .param("state", state, Types.VARCHAR)
                .param("limit", limit)
                .query((row, number) -> round(row))
                .list();
    }

    private static @Nullable SubmissionState ownState(ResultSet row) throws SQLException {
        String state = row.getString("own_state");
        return state == null ? null : SubmissionState.valueOf(state);
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                RoundKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("area"),
                row.getString("area_name"),
                row.getObject("figures_at", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("estimate_for", LocalDate.class),
                List.of((String[]) row.getArray("indicators").getArray()),
                row.getString("instructions"),
                RoundState.valueOf(row.getString("state")),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("reason"),
                row.getInt("version"),
                row.getInt("asked"),
                row.getInt("submitted"),
                row.getInt("late"),
                row.getInt("open_contests"),
                ownState(row));
    }
}
