package org.dungchung.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where every run stands from its beginning to its end. Its entries are transactions of their own, but for the last word of a good run. */
@Component
class RunBook {

    private static final String BEGIN = SqlFile.read(RunBook.class, "run-begin.sql");
    private static final String HOLD = SqlFile.read(RunBook.class, "run-hold.sql");
    private static final String DONE = SqlFile.read(RunBook.class, "run-done.sql");
    private static final String FAILED = SqlFile.read(RunBook.class, "run-failed.sql");
    private static final String INTERRUPTED = SqlFile.read(RunBook.class, "run-interrupted.sql");
    private static final String KEEP_FINDINGS = SqlFile.read(RunBook.class, "findings-keep.sql");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    RunBook(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Enters a run that begins. */
    @Transactional
    void begin(Entry entry) {
        Order order = entry.order();
        jdbc.sql(BEGIN)
                .param("id", entry.id())
                .param("target", order.target().id())
                .param("format", order.reader().format())
                .param("extent", order.extent().name())
                .param("mode", order.proposed() ? "propose" : order.dryRun() ? "dry-run" : "apply")
                .param("file_name", entry.fileName())
                .param("spec", json.writeValueAsString(entry.spec()))
                .param("caller", order.caller().username())
                .param("organisation", order.caller().scope())
                .param("started_at", utc(entry.startedAt()))
                .param("proposed_run", entry.proposal())
                .update();
    }

    /** Holds a run as being carried out, as long as the transaction of its caller goes on. */
    void hold(UUID run) {
        jdbc.sql(HOLD).param("id", run).query(String.class).single();
    }

    /** Says, in the transaction of the rows, what became of them, and keeps what was found. */
    void done(UUID run, Result result) {
        RunTables.Outcome outcome = result.outcome();
        long read = result.read();
        jdbc.sql(DONE)
                .param("id", run)
                .param("ended_at", utc(clock.instant()))
                .param("read", read)
                .param("accepted", outcome.accepted())
                .param("refused", read - outcome.accepted())
                .param("warnings", outcome.warnings())
                .param("created", outcome.created())
                .param("updated", outcome.updated())
                .param("unchanged", outcome.accepted() - outcome.created() - outcome.updated())
                .param("notes", json.writeValueAsString(result.notes()))
                .param("missing", result.missing())
                .update();
        jdbc.sql(KEEP_FINDINGS).param("run", run).update();
    }

    /** Says why nothing was loaded. A fault in saying so is told with the reason, and does not hide it. */
    @Transactional
    public void failed(UUID run, Throwable why) {
        try {
            jdbc.sql(FAILED)
                    .param("id", run)
                    .param("ended_at", utc(clock.instant()))
                    .param("problem", json.writeValueAsString(Problem.of(why)))
                    .update();
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    /** Says of every run that nobody carries out any more that it was interrupted; returns how many there were. */
    @Transactional
    int interrupted() {
        return jdbc.sql(INTERRUPTED).param("now", utc(clock.instant())).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * What became of a file.
     *
     * @param missing how many assets a full list left out; null of a delta
     */
    record Result(
            long read, RunTables.Outcome outcome, @Nullable Long missing, List<ImportRun.Note> notes) {}

    /**
     * A run that begins.
     *
     * @param proposal the run whose rows it publishes; null = none
     */
    record Entry(
            UUID id,
            Order order,
            String fileName,
            ImportSpec spec,
            Instant startedAt,
            @Nullable UUID proposal) {}
}
