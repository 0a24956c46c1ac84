package org.dungchung.inspection;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps inspections. */
@Repository
class InspectionStore {

    private static final String LIST = SqlFile.read(InspectionStore.class, "inspections.sql");
    private static final String ONE = SqlFile.read(InspectionStore.class, "inspection.sql");
    private static final String LOCK = SqlFile.read(InspectionStore.class, "inspection-lock.sql");
    private static final String INSERT = SqlFile.read(InspectionStore.class, "inspection-insert.sql");
    private static final String UPDATE = SqlFile.read(InspectionStore.class, "inspection-update.sql");
    private static final String CLOSE = SqlFile.read(InspectionStore.class, "inspection-close.sql");
    private static final String STOP_IDS = SqlFile.read(InspectionStore.class, "inspection-stops.sql");
    private static final String STOPS = SqlFile.read(InspectionStore.class, "stops.sql");

    private final JdbcClient jdbc;

    InspectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InspectionLine> list(InspectionFilter filter, Caller caller, int limit) {
        return jdbc.sql(LIST)
                .param("inspector", filter.inspectorOrAny(caller.username()), Types.VARCHAR)
                .param("state", filter.stateOrAny(), Types.VARCHAR)
                .param("cleared", caller.cleared())
                .param("limit", limit)
                .query(InspectionLine.class)
                .list();
    }

    Optional<Head> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(Head.class).optional();
    }

    /**
     * As {@link #find}, after whoever is at it; nobody else is until the transaction ends.
     *
     * @throws UnknownInspection if there is none
     */
    Head getForChange(UUID id) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        return find(id).orElseThrow(() -> new UnknownInspection(id));
    }

    UUID insert(InspectionForm form, List<UUID> stops, String inspector) {
        return jdbc.sql(INSERT)
                .param("name", form.name())
                .param("day", form.day())
                .param("inspector", inspector)
                .param("lon", form.startLon())
                .param("lat", form.startLat())
                .param("stops", stops.toArray(UUID[]::new))
                .query(UUID.class)
                .single();
    }

    void update(UUID id, InspectionForm form, List<UUID> stops, String inspector) {
        jdbc.sql(UPDATE)
                .param("id", id)
                .param("name", form.name())
                .param("day", form.day())
                .param("inspector", inspector)
                .param("stops", stops.toArray(UUID[]::new))
                .update();
    }

    void close(UUID id) {
        jdbc.sql(CLOSE).param("id", id).update();
    }

    /** The ids of all stops in their order, whoever may know of them. */
    List<UUID> stopIds(UUID id) {
        return jdbc.sql(STOP_IDS).param("id", id).query(UUID.class).list();
    }

    /** The stops that the caller may know of, in their order, without their findings. */
    List<Stop> stops(UUID id, Caller caller, LocalDate today) {
        return jdbc.sql(STOPS)
                .param("id", id)
                .param("today", today)
                .param("cleared", caller.cleared())
                .query(StopRows::read)
                .list();
    }

    /**
     * What is said of an inspection itself.
     *
     * @param startLon null with {@code startLat} where no start is known
     */
    record Head(
            UUID id,
            String name,
            LocalDate day,
            String inspector,
            String inspectorName,
            InspectionState state,
            int version,
            @Nullable Double startLon,
            @Nullable Double startLat) {}
}
