package org.dungchung.changeset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps items; whoever writes has locked their change-set. */
@Repository
class ItemStore {

    private static final String ITEMS = SqlFile.read(ItemStore.class, "items.sql");
    private static final String PUT = SqlFile.read(ItemStore.class, "item-put.sql");
    private static final String RENEW = SqlFile.read(ItemStore.class, "item-renew.sql");
    private static final String DELETE = SqlFile.read(ItemStore.class, "item-delete.sql");
    private static final String DECIDE = SqlFile.read(ItemStore.class, "item-decide.sql");
    private static final String PUBLISH = SqlFile.read(ItemStore.class, "item-publish.sql");
    private static final String REFUSED_ROWS = SqlFile.read(ItemStore.class, "item-refused-rows.sql");
    private static final String COPY = SqlFile.read(ItemStore.class, "items-copy.sql");
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptItem> of(UUID changeSet) {
        return jdbc.sql(ITEMS)
                .param("change_set_id", changeSet)
                .query((row, number) -> new KeptItem(item(row), row.getString("arguments")))
                .list();
    }

    UUID put(UUID changeSet, Act act, @Nullable Object[] arguments, Trial trial) {
        return jdbc.sql(PUT)
                .param("change_set_id", changeSet)
                .param("act", act.name())
                .param("subject", act.said().subject())
                .param("subject_id", Act.subjectId(arguments))
                .param("creates", act.said().creates())
                .param("base_version", Act.version(arguments))
                .param("arguments", Arguments.write(arguments))
                .param("before", json(trial.before()))
                .param("after", json(trial.after()))
                .param("place", trial.place())
                .query(UUID.class)
                .single();
    }

    void renew(UUID item, @Nullable Object[] arguments, Trial trial) {
        jdbc.sql(RENEW)
                .param("id", item)
                .param("base_version", Act.version(arguments))
                .param("arguments", Arguments.write(arguments))
                .param("before", json(trial.before()))
                .param("after", json(trial.after()))
                .param("place", trial.place())
                .update();
    }

    void delete(UUID changeSet, UUID item) {
        jdbc.sql(DELETE).param("change_set_id", changeSet).param("id", item).update();
    }

    /** @param item null: all that wait for a decision */
    void decide(UUID changeSet, @Nullable UUID item, ItemState state, @Nullable String reason, String by) {
        jdbc.sql(DECIDE)
                .param("change_set_id", changeSet)
                .param("id", item)
                .param("state", state.name())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /** @param refusedRows of a file how many of its rows were refused; null = as noted before */
    void published(UUID item, @Nullable UUID made, @Nullable Long refusedRows) {
        jdbc.sql(PUBLISH)
                .param("id", item)
                .param("made_id", made)
                .param("refused_rows", refusedRows, Types.BIGINT)
                .update();
    }

    void noteRefusedRows(UUID changeSet, UUID run, long rows) {
        jdbc.sql(REFUSED_ROWS)
                .param("change_set_id", changeSet)
                .param("run", run)
                .param("rows", rows)
                .update();
    }

    void copyRefused(UUID from, UUID into) {
        jdbc.sql(COPY).param("from", from).param("into", into).update();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getInt("ordinal"),
                row.getString("act"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getBoolean("creates"),
                row.getObject("base_version", Integer.class),
                row.getString("before") == null ? null : JSON.readValue(row.getString("before"), OBJECT),
                null,
                JSON.readValue(row.getString("after"), OBJECT),
                ItemState.valueOf(row.getString("state")),
                row.getString("why"),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class),
                row.getObject("made_id", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class),
                row.getLong("refused_rows"));
    }

    private static @Nullable String json(@Nullable Map<String, @Nullable Object> told) {
        return told == null ? null : JSON.writeValueAsString(told);
    }
}
