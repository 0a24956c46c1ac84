package org.dungchung.report.frozen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is published, for whoever it is published to; nobody needs to have signed in. */
@Repository
@Reading
public class Publications {

    private static final String PUBLICATIONS = SqlFile.read(Publications.class, "publications.sql");
    private static final String BODY = SqlFile.read(Publications.class, "publication-body.sql");
    private static final String CONFIRMED = SqlFile.read(Publications.class, "confirmed.sql");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final JdbcClient jdbc;
    private final CurrentCaller callers;
    private final WithheldSince withheld;

    Publications(JdbcClient jdbc, CurrentCaller callers, WithheldSince withheld) {
        this.jdbc = jdbc;
        this.withheld = withheld;
        this.callers = callers;
    }

    /** What the reader is shown, the newest first. */
    public List<Publication> latest(PageSize size) {
        return find(null, size.limit());
    }

    /**
     * One that the reader is shown.
     *
     * @throws UnknownReport if there is none that the reader is shown
     */
    public Publication get(UUID id) {
        return find(id, 1).stream().findFirst().orElseThrow(() -> new UnknownReport(id));
    }

    /**
     * What it shows, as it was written down; without rows of assets that were restricted since.
     *
     * @throws UnknownReport if there is none that the reader is shown
     */
    public String written(UUID id) {
        return withheld.shown(
                jdbc.sql(BODY).param("id", get(id).id()).query(String.class).single());
    }

    /**
     * The report of which somebody holds the hash; empty where no report has it.
     *
     * @throws InvalidInput if it is no SHA-256
     */
    public Optional<Confirmed> confirm(String sha256) {
        String hash = sha256.replaceAll("[\\s:-]", "").toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw InvalidInput.of("sha256", sha256, "64 hexadecimal digits");
        }
        return jdbc.sql(CONFIRMED)
                .param("sha256", hash)
                .query((row, number) -> confirmed(row))
                .optional();
    }

    private List<Publication> find(@Nullable UUID id, int limit) {
        return jdbc.sql(PUBLICATIONS)
                .param("id", id, Types.OTHER)
                .param("public_only", callers.find().isEmpty())
                .param("limit", limit)
                .query((row, number) -> publication(row))
                .list();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("area"),
                row.getString("area_name"),
                row.getString("indicator"),
                row.getString("plan"),
                row.getObject("date", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getString("audience"),
                row.getString("sha256"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static Confirmed confirmed(ResultSet row) throws SQLException {
        return new Confirmed(
                row.getString("kind"),
                row.getString("area"),
                row.getString("area_name"),
                row.getObject("date", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getObject("publication", UUID.class),
                row.getBoolean("withdrawn"),
                row.getBoolean("shortened"));
    }

    /**
     * A report that has a hash.
     *
     * @param publication under which the public finds it; null where it does not
     * @param withdrawn whether it was published and is no more
     * @param shortened whether the hash is that of what the public is shown, and not of the whole report
     */
    public record Confirmed(
            String kind,
            @Nullable String area,
            @Nullable String areaName,
            LocalDate date,
            Instant knownAt,
            Instant frozenAt,
            @Nullable UUID publication,
            boolean withdrawn,
            boolean shortened) {}
}
