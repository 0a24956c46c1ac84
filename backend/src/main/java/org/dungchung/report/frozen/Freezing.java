package org.dungchung.report.frozen;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.dungchung.report.kind.Kinds;
import org.dungchung.report.kind.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a report says, of one state of the registry, and keeps it: in one transaction, so that a report is all there or not at all. */
@Service
class Freezing {

    private static final String WAITING = SqlFile.read(Freezing.class, "waiting.sql");
    private static final String BEGIN = SqlFile.read(Freezing.class, "begin.sql");
    private static final String HOLD = SqlFile.read(Freezing.class, "hold.sql");
    private static final String SETTLED = SqlFile.read(Freezing.class, "settled.sql");
    private static final String NONCE = SqlFile.read(Freezing.class, "nonce.sql");
    private static final String KEEP = SqlFile.read(Freezing.class, "keep.sql");
    private static final String END = SqlFile.read(Freezing.class, "end.sql");

    private final JdbcClient jdbc;
    private final Reports reports;
    private final Kinds kinds;
    private final Clock clock;

    Freezing(JdbcClient jdbc, Reports reports, Kinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Those that wait for a server, or were begun by one. */
    @Transactional(readOnly = true)
    List<UUID> waiting() {
        return jdbc.sql(WAITING).query(UUID.class).list();
    }

    /** Whether what was being written when it was ordered is written by now. */
    @Transactional(readOnly = true)
    boolean isSettled(UUID id) {
        return jdbc.sql(SETTLED).param("id", id).query(Boolean.class).single();
    }

    /** Says that it is begun, unless it has ended or another server goes on with it (null); how often that was done. */
    @Transactional
    @Nullable Integer begin(UUID id) {
        return jdbc.sql(BEGIN).param("id", id).query(Integer.class).optional().orElse(null);
    }

    /**
     * Gathers and keeps what it says.
     *
     * @return false if another server does so, or it is not wanted any more
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    boolean freeze(UUID id, Steps steps) {
        if (!jdbc.sql(HOLD).param("id", id).query(Boolean.class).single()) {
            return false;
        }
        Report report = reports.get(id);
        if (report.state() != Report.State.RUNNING && report.state() != Report.State.WAITING) {
            return false;
        }
        Content content = kinds.require(report.kind())
                .freeze(report.asked(), steps)
                .with(jdbc.sql(NONCE)
                        .param("id", id)
                        .query(String.class)
                        .optional()
                        .orElse(null));
        String body = Canonical.write(content);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(KEEP)
                .param("id", id)
                .param("body", body)
                .param("sha256", Canonical.sha256(body))
                .param("now", now)
                .update();
        return end(id, Report.State.DONE, null, now);
    }

    /** Says that nothing came of it, and by which rule. */
    @Transactional
    void failed(UUID id, String problem) {
        end(id, Report.State.FAILED, problem, clock.instant().atOffset(ZoneOffset.UTC));
    }

    private boolean end(UUID id, Report.State state, @Nullable String problem, OffsetDateTime now) {
        return jdbc.sql(END)
                        .param("id", id)
                        .param("state", state.name())
                        .param("now", now)
                        .param("problem", problem, Types.VARCHAR)
                        .update()
                == 1;
    }
}
