package org.dungchung.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.exchange.ImportRun.Note;
import org.dungchung.exchange.ImportRun.ReturnSpec;
import org.dungchung.exchange.ImportRun.State;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports of the past. Operators see those of their organisation, the authority's people all. */
@Repository
@Reading
public class ImportRuns {

    private static final String RUNS = SqlFile.read(ImportRuns.class, "runs.sql");
    private static final String FINDINGS = SqlFile.read(ImportRuns.class, "findings.sql");

    private final JdbcClient jdbc;
    private final CurrentCaller currentCaller;
    private final RunProgress progress;
    private final JsonMapper json;

    ImportRuns(JdbcClient jdbc, CurrentCaller currentCaller, RunProgress progress, JsonMapper json) {
        this.jdbc = jdbc;
        this.currentCaller = currentCaller;
        this.progress = progress;
        this.json = json;
    }

    /**
     * Returns an import.
     *
     * @throws UnknownImport if there is none, or it is not the caller's to see
     */
    public ImportRun get(UUID id) {
        return runs(id, 1).stream().findFirst().orElseThrow(() -> new UnknownImport(id));
    }

    /** The latest imports, newest first. */
    public List<ImportRun> latest(int limit) {
        return runs(null, limit);
    }

    /**
     * Gives the findings of an import to {@code sink} by row, one at a time.
     *
     * @param after only findings after this place in the list, 0 = from the beginning
     * @throws UnknownImport if there is none, or it is not the caller's to see
     */
    @Transactional(readOnly = true)
    public void findings(UUID id, Severity severity, long after, long limit, Consumer<Finding> sink) {
        get(id);
        try (Stream<Finding> findings = jdbc
                .sql(FINDINGS)
                .withFetchSize(1000)
                .param("run", id)
                .param("severity", severity.name())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> finding(row))
                .stream()) {
            findings.forEach(sink);
        }
    }

    private List<ImportRun> runs(@Nullable UUID id, int limit) {
        Caller caller = currentCaller.get();
        return jdbc.sql(RUNS)
                .param("id", id)
                .param("scope", caller.scope())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    private Finding finding(ResultSet row) throws SQLException {
        String facts = row.getString("facts");
        return new Finding(
                row.getLong("row"),
                row.getString("field"),
                row.getString("value"),
                row.getString("rule"),
                row.getString("hint"),
                Severity.valueOf(row.getString("severity")),
                facts == null ? Map.of() : json.readValue(facts, new TypeReference<Map<String, Object>>() {}));
    }

    private ImportRun read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        String problem = row.getString("problem");
        return new ImportRun(
                id,
                row.getString("target"),
                row.getString("format"),
                row.getString("mode"),
                State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("caller"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getLong("read"),
                row.getLong("accepted"),
                row.getLong("refused"),
                row.getLong("warnings"),
                row.getLong("created"),
                row.getLong("updated"),
                row.getLong("unchanged"),
                json.readValue(row.getString("notes"), new TypeReference<List<Note>>() {}),
                Extent.valueOf(row.getString("extent")),
                row.getObject("missing", Long.class),
                row.getString("return_format"),
                returnSpec(row.getString("return_format"), row.getString("return_crs")),
                problem == null ? null : json.readValue(problem, Problem.class),
                row.getObject("change_set_id", UUID.class),
                progress.of(id));
    }

    private static @Nullable ReturnSpec returnSpec(@Nullable String format, @Nullable String crs) {
        return format == null || crs == null ? null : new ReturnSpec(format, crs);
    }
}
