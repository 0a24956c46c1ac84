package org.dungchung.asset.part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores and loads parts of assets one by one; the database keeps their versions. */
@Repository
@Reading
class Parts {

    private static final String ONE = SqlFile.read(Parts.class, "part.sql");
    private static final String ONE_AT = SqlFile.read(Parts.class, "part-at.sql");
    private static final String LOCK = SqlFile.read(Parts.class, "lock.sql");
    private static final String LIST = SqlFile.read(Parts.class, "list.sql");
    private static final String INSIDE = SqlFile.read(Parts.class, "duct-inside.sql");
    private static final String REMOVED = SqlFile.read(Parts.class, "removed.sql");
    private static final String VERSION = SqlFile.read(Parts.class, "version.sql");
    private static final String HISTORY = SqlFile.read(Parts.class, "history.sql");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PartState> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(Parts::state).optional();
    }

    /** One that was there on a day, as known on another. */
    Optional<PartState> find(UUID id, AsOf asOf) {
        return jdbc.sql(ONE_AT)
                .param("id", id)
                .param("day", asOf.date())
                .param("known_at", asOf.knownAt())
                .query(Parts::state)
                .optional();
    }

    private static PartState state(ResultSet row, int number) throws SQLException {
        return new PartState(
                PartKind.valueOf(row.getString("part")),
                row.getObject("asset", UUID.class),
                row.getString("concerns"),
                row.getInt("version"),
                JsonMapper.shared().readValue(row.getString("json"), OBJECT));
    }

    /** As {@link #find}, after whoever is changing it; nobody else changes it until the transaction ends. */
    Optional<PartState> findForChange(UUID id) {
        jdbc.sql(LOCK).param("id", id).query(Long.class).single();
        return find(id);
    }

    void save(UUID id, UUID asset, PartForm form, @Nullable String reason) {
        jdbc.sql(form.kind().save())
                .params(form.values())
                .param("id", id)
                .param("asset", asset)
                .param("reason", reason)
                .update();
    }

    void remove(PartKind kind, UUID id, Removal removal, String reason) {
        jdbc.sql(kind.remove())
                .param("id", id)
                .param("removedOn", removal.removedOn())
                .param("reason", reason)
                .update();
    }

    /** What lies in a duct on a day, in words; empty when nothing does. */
    Optional<String> inside(UUID duct, LocalDate day) {
        return jdbc.sql(INSIDE)
                .param("id", duct)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /**
     * @param concerning only those that concern this organisation; null for all
     * @param askedDay of stations only those on air on it; null for all
     */
    String list(PartKind kind, UUID asset, @Nullable String concerning, AsOf asOf, @Nullable LocalDate askedDay) {
        return jdbc.sql(LIST)
                .param("part", kind.name())
                .param("asset", asset)
                .param("day", asOf.date())
                .param("known_at", asOf.knownAt())
                .param("asked_day", askedDay)
                .param("concerning", concerning)
                .query(String.class)
                .single();
    }

    /** @param concerning only those that concern this organisation; null for all */
    String removed(UUID asset, @Nullable String concerning, AsOf asOf) {
        return jdbc.sql(REMOVED)
                .param("asset", asset)
                .param("day", asOf.date())
                .param("known_at", asOf.knownAt())
                .param("concerning", concerning)
                .query(String.class)
                .single();
    }

    /** An earlier version; empty when there is no such version, or it is the last one. */
    Optional<PartState> version(UUID id, int number) {
        return jdbc.sql(VERSION)
                .param("id", id)
                .param("version", number)
                .query(Parts::state)
                .optional();
    }

    /** Makes a part say again what a version said; {@code form} is what its author may say of it. */
    void restore(UUID id, int version, PartForm form, String reason) {
        jdbc.sql(form.kind().restore())
                .params(form.values())
                .param("id", id)
                .param("version", version)
                .param("reason", reason)
                .update();
    }

    /** @param concerning only the versions that concerned this organisation; null for all */
    String history(UUID id, @Nullable String concerning) {
        return jdbc.sql(HISTORY)
                .param("id", id)
                .param("concerning", concerning)
                .query(String.class)
                .single();
    }
}
