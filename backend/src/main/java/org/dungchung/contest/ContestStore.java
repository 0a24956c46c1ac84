package org.dungchung.contest;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps contests, and tells of those that a caller may see. */
@Repository
class ContestStore {

    private static final String LIST = SqlFile.read(ContestStore.class, "contests.sql");
    private static final String LOCK = SqlFile.read(ContestStore.class, "contest-lock.sql");
    private static final String RAISE = SqlFile.read(ContestStore.class, "contest-raise.sql");
    private static final String MOVE = SqlFile.read(ContestStore.class, "contest-move.sql");

    private final JdbcClient jdbc;

    ContestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contest> list(Caller caller, ContestFilter filter, @Nullable Collection<UUID> ids, int limit) {
        return jdbc.sql(LIST)
                .param("scope", caller.scope(), Types.VARCHAR)
                .param("cleared", caller.cleared())
                .param("ids", ids == null ? null : ids.toArray(UUID[]::new))
                .param("state", filter.stateOrAny(), Types.VARCHAR)
                .param("asset", filter.asset(), Types.OTHER)
                .param("organisation", filter.organisation(), Types.VARCHAR)
                .param("limit", limit)
                .query(Contest.class)
                .list();
    }

    /** @throws UnknownContest if there is none, or the caller may not know that there is */
    Contest get(UUID id, Caller caller) {
        return list(caller, ContestFilter.NONE, List.of(id), 1).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownContest(id));
    }

    /** As {@link #get}, after whoever is answering it; nobody else does until the transaction ends. */
    Contest getForChange(UUID id, Caller caller) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        return get(id, caller);
    }

    /** Empty where the unit is none of the caller's. */
    Optional<UUID> raise(ContestForm form, Caller caller) {
        return jdbc.sql(RAISE)
                .param("asset", form.assetId())
                .param("organisation", caller.organisation(), Types.VARCHAR)
                .param("authority", caller.scope() == null)
                .param("cleared", caller.cleared())
                .param("indicator", form.indicator(), Types.VARCHAR)
                .param("claim", Objects.requireNonNull(form.claim()).name())
                .param("said", form.said())
                .query(UUID.class)
                .optional();
    }

    void move(UUID id, ContestState state, @Nullable String answer) {
        jdbc.sql(MOVE)
                .param("id", id)
                .param("state", state.name())
                .param("answer", answer, Types.VARCHAR)
                .update();
    }
}
