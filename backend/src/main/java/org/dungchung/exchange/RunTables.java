package org.dungchung.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an import keeps while it runs, and what it leaves behind of itself. */
@Component
class RunTables {

    private static final String STAGE = SqlFile.read(RunTables.class, "run-stage.sql");
    private static final String TERRITORY_DAY = SqlFile.read(RunTables.class, "territory-day.sql");
    private static final String TERRITORY = SqlFile.read(RunTables.class, "territory-check.sql");
    private static final String OUTCOME = SqlFile.read(RunTables.class, "outcome.sql");
    private static final String KEEP_RUN = SqlFile.read(RunTables.class, "run-keep.sql");
    private static final String KEEP_FINDINGS = SqlFile.read(RunTables.class, "findings-keep.sql");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    RunTables(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Makes the temporary tables of a run. */
    void begin() {
        jdbc.sql(STAGE).update();
    }

    /**
     * Refuses rows outside the declared territory, or warns of rows outside all areas that the registry knows.
     *
     * @throws WrongSpec if there is no such area, neither on the file's first day nor today
     */
    void checkTerritory(Order order) {
        boolean nothingToCompare = order.target().shape() == Shape.AREA && order.territory() == null;
        if (order.target().shape() == Shape.NONE || nothingToCompare) {
            return;
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
        if (day != null) {
            jdbc.sql(TERRITORY)
                    .param("boundaries", day)
                    .param("territory", order.territory())
                    .update();
        }
    }

    /** Counts what became of the rows. */
    Outcome outcome() {
        return jdbc.sql(OUTCOME).query(Outcome.class).single();
    }

    /** Keeps the run and its findings. */
    void keep(ImportRun run, Caller caller, ImportSpec spec) {
        jdbc.sql(KEEP_RUN)
                .param("id", run.id())
                .param("target", run.target())
                .param("format", run.format())
                .param("mode", run.mode())
                .param("file_name", run.fileName())
                .param("spec", text(spec))
                .param("caller", run.caller())
                .param("organisation", caller.scope())
                .param("started_at", utc(run.startedAt()))
                .param("ended_at", utc(run.endedAt()))
                .param("read", run.read())
                .param("accepted", run.accepted())
                .param("refused", run.refused())
                .param("warnings", run.warnings())
                .param("created", run.created())
                .param("updated", run.updated())
                .param("unchanged", run.unchanged())
                .param("notes", text(run.notes()))
                .update();
        jdbc.sql(KEEP_FINDINGS).param("run", run.id()).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private String text(Object value) {
        return json.writeValueAsString(value);
    }

    /** Rows, counted by what became of them. */
    record Outcome(long accepted, long created, long updated, long warnings) {}
}
