package org.dungchung.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dungchung.access.Subject.Kind;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The book of what was read of others and what left as a file: one statement for each entry, and nothing is ever taken out. */
@Repository
public class AccessLog {

    private static final String READ = SqlFile.read(AccessLog.class, "read.sql");
    private static final String EXPORT = SqlFile.read(AccessLog.class, "export.sql");
    private static final String EXPORTED = SqlFile.read(AccessLog.class, "exported.sql");
    private static final Map<Kind, String> SUBJECTS = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            String file = "subject-" + kind.name().toLowerCase(Locale.ROOT) + ".sql";
            SUBJECTS.put(kind, "with subject as (\n" + SqlFile.read(AccessLog.class, file) + "),\n" + READ);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Notes what was read, unless it is the reader's own; what the same reader read less than five minutes ago is counted there.
     *
     * @param rows how many rows of a list; null for one thing
     */
    @Transactional
    public void read(Access access, @Nullable Long rows) {
        read(access, rows, clock.instant());
    }

    @Transactional
    void read(Access access, @Nullable Long rows, Instant at) {
        Optional<Subject> subject = Optional.ofNullable(access.subject());
        Kind kind = subject.map(Subject::kind).orElse(Kind.ASSET);
        told(SUBJECTS.get(kind), access, at)
                .param("subject", subject.map(Subject::id).orElse(access.asset()))
                .param("noted_subject", subject.map(Subject::id).orElse(null))
                .param(
                        "subject_kind",
                        subject.map(Subject::kind).map(Enum::name).orElse(null))
                .param("rows", rows)
                .update();
    }

    /**
     * Notes that a file is about to leave.
     *
     * @return the number by which to say how many rows it had
     */
    @Transactional
    public long export(Access access) {
        return told(EXPORT, access, clock.instant()).query(Long.class).single();
    }

    /** Says how many rows the file of an entry had. */
    @Transactional
    public void exported(long entry, long rows) {
        jdbc.sql(EXPORTED).param("id", entry).param("rows", rows).update();
    }

    private JdbcClient.StatementSpec told(@Nullable String sql, Access access, Instant at) {
        return jdbc.sql(String.valueOf(sql))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("username", access.reader().username())
                .param("role", access.reader().role().name())
                .param("organisation", access.reader().organisation())
                .param("area", access.reader().area())
                .param("request_id", access.requestId())
                .param("address", access.address())
                .param("endpoint", access.endpoint())
                .param("selection", json.writeValueAsString(access.selection()));
    }
}
