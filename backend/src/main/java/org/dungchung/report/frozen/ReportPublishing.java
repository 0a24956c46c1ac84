package org.dungchung.report.frozen;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.dungchung.report.kind.Kind.Audience;
import org.dungchung.report.kind.Kinds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes frozen reports, and withdraws them. The report itself stays as it is. */
@Service
@Transactional
public class ReportPublishing {

    private static final String LOCK = SqlFile.read(ReportPublishing.class, "lock.sql");
    private static final String PUBLISH = SqlFile.read(ReportPublishing.class, "publish.sql");
    private static final String WITHDRAW = SqlFile.read(ReportPublishing.class, "withdraw.sql");

    private static final String RESTRICTED = SqlFile.read(ReportPublishing.class, "restricted.sql");

    private final JdbcClient jdbc;
    private final Reports reports;
    private final Kinds kinds;
    private final CurrentCaller callers;
    private final Clock clock;

    ReportPublishing(JdbcClient jdbc, Reports reports, Kinds kinds, CurrentCaller callers, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.kinds = kinds;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Publishes a report to those to whom its kind can be. Of what is for everybody, numbers that are too small are withheld.
     *
     * @throws NotFrozen if it is not done
     * @throws NotPublishable if its kind is the authority's business
     * @throws AlreadyPublished if it is published
     * @throws HoldsRestricted if it names assets that are restricted by now
     */
    public Report publish(UUID id, ExpectedVersion expected) {
        Report report = held(id, expected, Map.of("published", true));
        Audience audience = kinds.require(report.kind()).audience();
        if (audience == Audience.NOBODY) {
            throw new NotPublishable(report.kind());
        }
        Content content = reports.content(id);
        if (report.publication() != null) {
            throw new AlreadyPublished(id);
        }
        requireUnrestricted(id, content);
        String body = audience == Audience.PUBLIC ? Canonical.write(content.forThePublic()) : reports.written(id);
        jdbc.sql(PUBLISH)
                .param("id", id)
                .param("audience", audience.name())
                .param("body", body)
                .param("sha256", Canonical.sha256(body))
                .param("now", now())
                .param("author", callers.get().username())
                .update();
        return reports.get(id);
    }

    /**
     * Takes a report back from its readers; that it was published stays known.
     *
     * @throws NotPublished if it is not published
     */
    public Report withdraw(UUID id, ExpectedVersion expected, @Nullable String reason) {
        String why = ReasonRequired.of(reason);
        Report report = held(id, expected, Map.of("published", false));
        if (report.publication() == null) {
            throw new NotPublished(id);
        }
        jdbc.sql(WITHDRAW)
                .param("id", id)
                .param("now", now())
                .param("author", callers.get().username())
                .param("reason", why)
                .update();
        return reports.get(id);
    }

    private void requireUnrestricted(UUID id, Content content) {
        UUID[] named = NamedAssets.in(content).toArray(UUID[]::new);
        if (named.length > 0
                && jdbc.sql(RESTRICTED).param("ids", named).query(Boolean.class).single()) {
            throw new HoldsRestricted(id);
        }
    }

    private Report held(UUID id, ExpectedVersion expected, Object yours) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        Report report = reports.get(id);
        expected.require(report.version(), () -> report, yours);
        return report;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
