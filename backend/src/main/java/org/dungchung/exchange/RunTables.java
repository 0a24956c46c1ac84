package org.dungchung.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an import keeps while it runs, and what became of its rows. */
@Component
class RunTables {

    private static final String STAGE = SqlFile.read(RunTables.class, "run-stage.sql");
    private static final String TERRITORY_DAY = SqlFile.read(RunTables.class, "territory-day.sql");
    private static final String TERRITORY = SqlFile.read(RunTables.class, "territory-check.sql");
    private static final String OUTSIDE_PLACES = SqlFile.read(RunTables.class, "outside-places.sql");
    private static final String OUTSIDE_ASSETS = SqlFile.read(RunTables.class, "outside-assets.sql");
    private static final String OUTSIDE_TENANCIES = SqlFile.read(RunTables.class, "outside-tenancies.sql");
    private static final String OUTCOME = SqlFile.read(RunTables.class, "outcome.sql");
    private static final String MADE_ELSEWHERE = SqlFile.read(RunTables.class, "made-elsewhere.sql");
    private static final String MADE_MEANWHILE = SqlFile.read(RunTables.class, "made-meanwhile.sql");
    private static final String CHANGES = SqlFile.read(RunTables.class, "changes.sql");

    private final JdbcClient jdbc;
    private final WrongZone zones;
    private final Clock clock;

    RunTables(JdbcClient jdbc, WrongZone zones, Clock clock) {
        this.jdbc = jdbc;
        this.zones = zones;
        this.clock = clock;
    }

    /** Makes the temporary tables of a run. */
    void begin() {
        jdbc.sql(STAGE).update();
    }

    /**
     * Refuses rows outside the declared territory, or warns of rows outside all areas that the registry knows, and says in which other
     * system they would lie inside.
     *
     * @throws WrongSpec if there is no such area, neither on the file's first day nor today
     */
    Ground checkTerritory(Order order, RowIntake.Taken taken) {
        boolean nothingToCompare = order.target().shape() == Shape.AREA && order.territory() == null;
        if (order.target().shape() == Shape.NONE || nothingToCompare) {
            return new Ground(null, null);
        }
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        LocalDate asked = order.validFrom() == null ? today : order.validFrom();
        LocalDate day = jdbc.sql(TERRITORY_DAY)
                .param("asked", asked)
                .param("today", today)
                .param("territory", order.territory())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        if (day == null && order.territory() != null) {
            throw WrongSpec.unknownTerritory(order.territory());
        }
        if (day == null) {
            return new Ground(null, null);
        }
        jdbc.sql(TERRITORY)
                .param("boundaries", day)
                .param("territory", order.territory())
                .update();
        return new Ground(day, zones.find(taken.columns().layout().crs(), day, order.territory(), taken.read()));
    }

    /** Refuses rows outside the area in which the caller acts, where there is one. */
    void keepWithin(Order order) {
        String area = order.caller().area();
        if (area == null) {
            return;
        }
        String target = order.target().id();
        boolean placed = order.target().shape() != Shape.NONE && !target.equals("station-footprints");
        jdbc.sql(placed ? OUTSIDE_PLACES : OUTSIDE_ASSETS).param("area", area).update();
        if (target.equals("tenancies")) {
            jdbc.sql(OUTSIDE_TENANCIES).update();
        }
    }

    /** Refuses rows that would overwrite what another item of their change-set makes, or what was made since they were kept. */
    void refuseWhatIsMade(ImportJob job) {
        ImportTarget target = job.order().target();
        if (job.changeSet() != null) {
            jdbc.sql(MADE_ELSEWHERE)
                    .param("change_set", job.changeSet())
                    .param("proposal", job.proposal())
                    .param("publishing", job.proposal() != null)
                    .param("target", target.id())
                    .param("kind", target.kind())
                    .update();
        }
        if (job.proposal() != null) {
            jdbc.sql(MADE_MEANWHILE).param("proposal", job.proposal()).update();
        }
    }

    /** Counts what became of the rows. */
    Outcome outcome() {
        return jdbc.sql(OUTCOME).query(Outcome.class).single();
    }

    /** What each row that changes something does, by its number: {@code CREATED} or {@code UPDATED}. */
    Map<Long, String> changes() {
        var changes = new TreeMap<Long, String>();
        jdbc.sql(CHANGES).query(row -> {
            changes.put(row.getLong("row_number"), row.getString("change"));
        });
        return changes;
    }

    /**
     * With what a file was compared.
     *
     * @param boundaries the day whose boundaries; null when there was nothing to compare
     * @param likely the system that the file as a whole is likely in; null when it is the declared one, or nobody can say
     */
    record Ground(@Nullable LocalDate boundaries, @Nullable String likely) {}

    /** Rows, counted by what became of them. */
    record Outcome(long accepted, long created, long updated, long warnings) {}
}
