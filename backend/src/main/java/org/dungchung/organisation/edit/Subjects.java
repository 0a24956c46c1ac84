package org.dungchung.organisation.edit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores and loads organisations, groups and memberships one by one; the database keeps their versions. */
@Repository
@Reading
class Subjects {

    private static final String LOCK = SqlFile.read(Subjects.class, "lock.sql");
    private static final String HISTORY = SqlFile.read(Subjects.class, "history.sql");
    private static final String WITHDRAW_NAMES = SqlFile.read(Subjects.class, "names-withdraw.sql");
    private static final String RECORD_NAMES = SqlFile.read(Subjects.class, "names-record.sql");
    private static final String NAME_TAKEN = SqlFile.read(Subjects.class, "name-taken.sql");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param asOf null: as it stands */
    Optional<Kept> find(Subject subject, String id, @Nullable AsOf asOf) {
        return jdbc.sql(subject.one())
                .param("id", id)
                .param("day", asOf == null ? null : asOf.date())
                .param("known_at", asOf == null ? OffsetDateTime.MAX : asOf.knownAt())
                .query((row, number) ->
                        new Kept(row.getInt("version"), JsonMapper.shared().readValue(row.getString("json"), OBJECT)))
                .optional();
    }

    /** As {@link #find} as it stands, after whoever is changing it; nobody else changes it until the transaction ends. */
    Optional<Kept> findForChange(Subject subject, String id) {
        jdbc.sql(LOCK).param("id", id).query(Long.class).single();
        return find(subject, id, null);
    }

    /** Runs a statement that records something. */
    void write(String sql, Map<String, ? extends @Nullable Object> values) {
        jdbc.sql(sql).params(values).update();
    }

    /** The other names of an organisation become these. A name that is only written otherwise is free when the old one is withdrawn, so that comes first. */
    void setNames(String code, List<String> names, @Nullable String reason) {
        for (String sql : List.of(WITHDRAW_NAMES, RECORD_NAMES)) {
            jdbc.sql(sql)
                    .param("code", code)
                    .param("names", names.toArray(String[]::new))
                    .param("reason", reason)
                    .update();
        }
    }

    /** The refusal, if another organisation than {@code code} goes by one of the names. */
    Optional<NameTaken> taken(String code, List<String> names) {
        return jdbc.sql(NAME_TAKEN)
                .param("code", code)
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> new NameTaken(row.getString("name"), row.getString("organisation")))
                .optional();
    }

    /** Returns whether there was such a version. */
    boolean restore(Subject subject, String id, int version, String reason) {
        return jdbc.sql(subject.restore())
                        .param("id", id)
                        .param("version", version)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** @param organisation whose names and memberships are wanted too; null for a group */
    String history(Subject subject, String id, @Nullable String organisation) {
        return jdbc.sql(HISTORY)
                .param("subject", subject.name())
                .param("id", id)
                .param("organisation", organisation)
                .query(String.class)
                .single();
    }
}
