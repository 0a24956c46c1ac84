package org.dungchung.report.frozen;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.indicator.Plan;
import org.dungchung.indicator.Plans;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Asked;
import org.dungchung.report.kind.Kind;
import org.dungchung.report.kind.Kinds;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders for reports, which are carried out in the background, and takes them back. */
@Service
@Transactional
public class Ordering {

    private static final String ORDER = SqlFile.read(Ordering.class, "order.sql");
    private static final String NOW = SqlFile.read(Ordering.class, "now.sql");
    private static final String WAITING = SqlFile.read(Ordering.class, "waiting.sql");
    private static final String END = SqlFile.read(Ordering.class, "end.sql");

    private static final int MOST_WAITING = 100;
    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Reports reports;
    private final Plans plans;
    private final Areas areas;
    private final Meters meters;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ordering(
            JdbcClient jdbc,
            Kinds kinds,
            Reports reports,
            Plans plans,
            Areas areas,
            Meters meters,
            CurrentCaller callers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.reports = reports;
        this.plans = plans;
        this.areas = areas;
        this.meters = meters;
        this.callers = callers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes an order. What is known today is known up to this instant, so that the report can be repeated.
     *
     * @throws org.dungchung.platform.Refusal what cannot be asked of that kind
     * @throws TooManyReports if so many wait that it is better ordered later
     */
    public Report order(Wanted wanted) {
        Kind kind = kinds.require(wanted.kind());
        Instant now = jdbc.sql(NOW).query(OffsetDateTime.class).single().toInstant();
        AsOf asOf = AsOf.of(wanted.date(), wanted.boundaries(), wanted.knownOn(), clock)
                .until(now);
        String area = blankIsNull(wanted.area());
        String indicator = kind.choice() == Kind.Choice.INDICATOR ? blankIsNull(wanted.indicator()) : null;
        String plan = null;
        if (kind.choice() == Kind.Choice.PLAN) {
            plan = blankIsNull(wanted.plan());
            if (plan == null) {
                throw InvalidInput.of("plan", null, "the code of a plan");
            }
            Plan known = plans.get(plan, asOf);
            asOf = asOf.in(known.boundaries());
            area = known.known() ? known.area() : null;
        }
        require(kind, area, asOf);
        var asked = new Asked(
                area,
                null,
                asOf.date(),
                asOf.boundaries(),
                asOf.knownOn(),
                asOf.knownAt().toInstant(),
                indicator,
                plan);
        return keep(kind.code(), asked, null);
    }

    /**
     * Orders the same once more: of the same days, as known at the same instant. It says the same, or something is wrong.
     *
     * @throws UnknownReport if there is none
     */
    public Report again(UUID id) {
        Report before = reports.get(id);
        return keep(before.kind(), before.asked(), id);
    }

    /**
     * Takes an order back, also one that is being carried out.
     *
     * @throws ReportEnded if it has ended
     */
    public Report cancel(UUID id) {
        Report report = reports.get(id);
        int cancelled = jdbc.sql(END)
                .param("id", id)
                .param("state", Report.State.CANCELLED.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("problem", null, Types.VARCHAR)
                .update();
        if (cancelled == 0) {
            throw new ReportEnded(report);
        }
        meters.cancel(id);
        return reports.get(id);
    }

    private Report keep(String kind, Asked asked, @Nullable UUID rerunOf) {
        if (jdbc.sql(WAITING).query(UUID.class).list().size() >= MOST_WAITING) {
            throw new TooManyReports();
        }
        UUID id = UUID.randomUUID();
        jdbc.sql(ORDER)
                .param("id", id)
                .param("kind", kind)
                .param("area", asked.area(), Types.VARCHAR)
                .param("indicator", asked.indicator(), Types.VARCHAR)
                .param("plan", asked.plan(), Types.VARCHAR)
                .param("day", asked.date())
                .param("boundaries", asked.boundaries())
                .param("known_on", asked.knownOn())
                .param("known_at", asked.asOf().knownAt())
                .param("rerun_of", rerunOf, Types.OTHER)
                .param("nonce", nonce())
                .param("ordered_by", callers.get().username())
                .param("ordered_at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new ReportOrdered(id));
        return reports.get(id);
    }

    private void require(Kind kind, @Nullable String area, AsOf asOf) {
        if (area != null && !kind.takesArea()) {
            throw InvalidInput.of("area", area, "no area: reports of this kind are of the whole registry");
        }
        areas.require(area, asOf);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
