package org.dungchung.changeset;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps change-sets, and tells of those that a caller may see. */
@Repository
class ChangeSetStore {

    private static final String LIST = SqlFile.read(ChangeSetStore.class, "change-sets.sql");
    private static final String LOCK = SqlFile.read(ChangeSetStore.class, "change-set-lock.sql");
    private static final String OPEN = SqlFile.read(ChangeSetStore.class, "draft-open.sql");
    private static final String INSERT = SqlFile.read(ChangeSetStore.class, "change-set-insert.sql");
    private static final String CHANGE = SqlFile.read(ChangeSetStore.class, "change-set-change.sql");
    private static final String MOVE = SqlFile.read(ChangeSetStore.class, "change-set-move.sql");
    private static final String TOUCH = SqlFile.read(ChangeSetStore.class, "change-set-touch.sql");
    private static final RowMapper<ChangeSet> CHANGE_SET = new SimplePropertyRowMapper<>(ChangeSet.class);

    private final JdbcClient jdbc;

    ChangeSetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptSet> list(Caller caller, @Nullable ChangeSetState state, boolean own, int limit) {
        return read(caller, null, state == null ? null : state.name(), own ? caller.username() : null, limit);
    }

    /** @throws UnknownChangeSet if there is none, or the caller may not know that there is */
    KeptSet get(UUID id, Caller caller) {
        return read(caller, id, null, null, 1).stream().findFirst().orElseThrow(() -> new UnknownChangeSet(id));
    }

    /** As {@link #get}, after whoever is changing it; nobody else changes it until the transaction ends. */
    KeptSet getForChange(UUID id, Caller caller) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        return get(id, caller);
    }

    Optional<UUID> openDraft(Caller caller) {
        return jdbc.sql(OPEN)
                .param("author", caller.username())
                .param("role", caller.role().name())
                .param("organisation", caller.organisation())
                .param("area", caller.area())
                .query(UUID.class)
                .optional();
    }

    UUID insert(Caller author, ChangeSetForm form) {
        return jdbc.sql(INSERT)
                .param("author", author.username())
                .param("author_role", author.role().name())
                .param("author_area", author.area())
                .param("organisation", author.organisation())
                .param("title", form.title())
                .param("letter_number", form.letterNumber())
                .param("letter_date", form.letterDate())
                .query(UUID.class)
                .single();
    }

    void change(UUID id, ChangeSetForm form) {
        jdbc.sql(CHANGE)
                .param("id", id)
                .param("title", form.title())
                .param("letter_number", form.letterNumber())
                .param("letter_date", form.letterDate())
                .update();
    }

    void move(UUID id, ChangeSetState state, String by) {
        jdbc.sql(MOVE)
                .param("id", id)
                .param("state", state.name())
                .param("by", by)
                .update();
    }

    void touch(UUID id) {
        jdbc.sql(TOUCH).param("id", id).update();
    }

    private List<KeptSet> read(
            Caller caller, @Nullable UUID id, @Nullable String state, @Nullable String author, int limit) {
        return jdbc.sql(LIST)
                .param("id", id)
                .param("state", state)
                .param("scope", caller.scope())
                .param("author", author)
                .param("caller", caller.username())
                .param("role", caller.role().name())
                .param("area", caller.area())
                .param("limit", limit)
                .query((row, number) -> new KeptSet(
                        CHANGE_SET.mapRow(row, number),
                        Role.valueOf(row.getString("author_role")),
                        row.getString("author_area")))
                .list();
    }
}
