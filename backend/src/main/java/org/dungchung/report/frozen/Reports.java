package org.dungchung.report.frozen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports that were ordered, and what those say that are done. */
@Repository
@Reading
public class Reports {

    private static final String REPORTS = SqlFile.read(Reports.class, "reports.sql");
    private static final String CONTENT = SqlFile.read(Reports.class, "content.sql");

    private final JdbcClient jdbc;
    private final Meters meters;

    Reports(JdbcClient jdbc, Meters meters) {
        this.jdbc = jdbc;
        this.meters = meters;
    }

    /**
     * The latest ones.
     *
     * @param orderedBy an account, or null for everybody's
     * @param kind one kind, or null for all
     */
    public List<Report> latest(@Nullable String orderedBy, @Nullable String kind, PageSize size) {
        return find(null, orderedBy, kind, size.limit());
    }

    /**
     * One report.
     *
     * @throws UnknownReport if there is none
     */
    public Report get(UUID id) {
        return find(id, null, null, 1).stream().findFirst().orElseThrow(() -> new UnknownReport(id));
    }

    /**
     * What it says, as it was written down.
     *
     * @throws UnknownReport if there is none
     * @throws NotFrozen if it is not done
     */
    public String written(UUID id) {
        return jdbc.sql(CONTENT)
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFrozen(get(id)));
    }

    /** As {@link #written}, to be read. */
    public Content content(UUID id) {
        return Canonical.read(written(id));
    }

    private List<Report> find(@Nullable UUID id, @Nullable String orderedBy, @Nullable String kind, int limit) {
        return jdbc.sql(REPORTS)
                .param("id", id, Types.OTHER)
                .param("ordered_by", orderedBy, Types.VARCHAR)
                .param("kind", kind, Types.VARCHAR)
                .param("limit", limit)
                .query((row, number) -> report(row))
                .list();
    }

    private Report report(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Report(
                id,
                row.getString("kind"),
                row.getString("area"),
                row.getString("area_name"),
                row.getString("indicator"),
                row.getString("plan"),
                row.getObject("date", LocalDate.class),
                row.getObject("boundaries", LocalDate.class),
                row.getObject("known_on", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getObject("rerun_of", UUID.class),
                row.getString("ordered_by"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                Report.State.valueOf(row.getString("state")),
                instant(row, "ended_at"),
                row.getString("problem"),
                row.getString("sha256"),
                row.getObject("size", Integer.class) == null ? null : row.getLong("size"),
                row.getObject("same_as_before", Boolean.class),
                row.getInt("version"),
                row.getObject("publication", UUID.class),
                instant(row, "published_at"),
                row.getString("published_by"),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_because"),
                meters.of(id));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
