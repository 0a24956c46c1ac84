package org.dungchung.territory.unit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
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

/** Stores and loads areas, hamlets and zones one by one; the database keeps their versions. */
@Repository
@Reading
class Units {

    private static final String ONE = SqlFile.read(Units.class, "one.sql");
    private static final String LOCK = SqlFile.read(Units.class, "lock.sql");
    private static final String HISTORY = SqlFile.read(Units.class, "history.sql");
    private static final String AREA_KNOWN = SqlFile.read(Units.class, "area-known.sql");
    private static final String SUCCEED = SqlFile.read(Units.class, "succeed.sql");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param asOf the version of its code that holds on its {@code boundaries}, as known on its {@code knownOn}; null: this one, as it stands */
    Optional<UnitState> find(UnitKind kind, UUID id, @Nullable AsOf asOf) {
        return jdbc.sql(ONE)
                .param("unit", kind.name())
                .param("id", id)
                .param("day", asOf == null ? null : asOf.boundaries())
                .param("known_at", asOf == null ? OffsetDateTime.MAX : asOf.knownAt())
                .query((row, number) -> new UnitState(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        JsonMapper.shared().readValue(row.getString("json"), OBJECT)))
                .optional();
    }

    /** As {@link #find} as it stands, after whoever is changing it; nobody else changes it until the transaction ends. */
    Optional<UnitState> findForChange(UnitKind kind, UUID id) {
        jdbc.sql(LOCK).param("id", id).query(Long.class).single();
        return find(kind, id, null);
    }

    /**
     * @param before the row whose ground stays where the form gives the same: itself, or the version out of which it comes; null when it is new
     * @param validTo instead of the form's
     */
    void save(UUID id, @Nullable UUID before, UnitForm form, @Nullable LocalDate validTo) {
        var values = new HashMap<>(form.values());
        values.put("id", id);
        values.put("before", before);
        values.put("validTo", validTo);
        values.put("reason", form.reason());
        jdbc.sql(form.unit().save()).params(values).update();
    }

    void end(UnitKind kind, UUID id, LocalDate lastDay, String reason) {
        jdbc.sql(kind.end())
                .param("id", id)
                .param("lastDay", lastDay)
                .param("reason", reason)
                .update();
    }

    /** Records that hamlets were made out of an ended one; returns how many of them begin the day after. */
    int succeed(UUID ended, Collection<String> successors, String reason) {
        return jdbc.sql(SUCCEED)
                .param("id", ended)
                .param("successors", successors.toArray(String[]::new))
                .param("reason", reason)
                .update();
    }

    /** Returns whether there was such a version. */
    boolean restore(UnitKind kind, UUID id, int version, String reason) {
        return jdbc.sql(kind.restore())
                        .param("id", id)
                        .param("version", version)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    String history(UnitKind kind, UUID id) {
        return jdbc.sql(HISTORY)
                .param("unit", kind.name())
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Whether there is such an area at some time of a period, both days inclusive, null = open. */
    boolean hasArea(UnitForm.Belonging area, @Nullable LocalDate first, @Nullable LocalDate last) {
        return jdbc.sql(AREA_KNOWN)
                .param("code", area.code())
                .param("level", area.level())
                .param("first", first)
                .param("last", last)
                .query(Boolean.class)
                .single();
    }
}
