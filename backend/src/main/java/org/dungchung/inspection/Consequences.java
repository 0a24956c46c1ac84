package org.dungchung.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dungchung.asset.Editing;
import org.dungchung.asset.Retirement;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.SqlFile;
import org.dungchung.sharing.Reporting;
import org.dungchung.sharing.Revising;
import org.dungchung.sharing.TenancyEnding;
import org.dungchung.sharing.TenancyForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which changes would make the registry say what was found. */
@Component
class Consequences {

    private static final String USES = SqlFile.read(Consequences.class, "uses.sql");

    private final Editing assets;
    private final Reporting tenancies;
    private final Revising endings;
    private final JdbcClient jdbc;

    Consequences(Editing assets, Reporting tenancies, Revising endings, JdbcClient jdbc) {
        this.assets = assets;
        this.tenancies = tenancies;
        this.endings = endings;
        this.jdbc = jdbc;
    }

    /**
     * The changes, each to be proposed.
     *
     * @param version of the asset now
     * @param day of the finding
     * @return empty where the registry says so already
     * @throws FindingHasNoItem if none follows by itself
     */
    List<Runnable> of(SiteFinding finding, int version, LocalDate day, String reason) {
        return switch (finding.result()) {
            case MISSING ->
                List.of(() ->
                        assets.retire(finding.assetId(), new ExpectedVersion(version), new Retirement(day, reason)));
            case WRONG_OPERATOR -> users(finding, day, reason);
            case FOUND, OVER_CAPACITY -> throw new FindingHasNoItem(finding.result());
        };
    }

    private List<Runnable> users(SiteFinding finding, LocalDate day, String reason) {
        List<Use> uses = jdbc.sql(USES)
                .param("asset", finding.assetId())
                .param("day", day)
                .query(Use.class)
                .list();
        List<String> recorded = uses.stream().map(Use::organisation).toList();
        var changes = new ArrayList<Runnable>();
        uses.stream()
                .filter(use -> !finding.organisations().contains(use.organisation()))
                .forEach(use -> changes.add(() -> endings.end(
                        use.id(), new ExpectedVersion(use.version()), new TenancyEnding(use.lastDay(day), reason))));
        finding.organisations().stream()
                .filter(organisation -> !recorded.contains(organisation))
                .forEach(organisation ->
                        changes.add(() -> tenancies.report(finding.assetId(), begun(organisation, day, reason))));
        return changes;
    }

    private static TenancyForm begun(String organisation, LocalDate day, String reason) {
        return new TenancyForm(organisation, 1, true, day, null, null, null, null, null, null, reason);
    }

    /** A tenancy in use on the day. */
    record Use(
            UUID id,
            String organisation,
            int version,
            @Nullable LocalDate usedFrom) {

        /** The day before the tenant was not found; or its only one. */
        LocalDate lastDay(LocalDate day) {
            return day.equals(usedFrom) ? day : day.minusDays(1);
        }
    }
}
