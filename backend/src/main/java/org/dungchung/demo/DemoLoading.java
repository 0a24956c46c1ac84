package org.dungchung.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dungchung.background.Extract;
import org.dungchung.background.Extract.Origin;
import org.dungchung.background.ExtractLoading;
import org.dungchung.background.SentFile;
import org.dungchung.changeset.Policies;
import org.dungchung.exchange.ImportRun;
import org.dungchung.exchange.Importing;
import org.dungchung.indicator.PlanLoading;
import org.dungchung.organisation.Registering;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.spacing.SpacingLoading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the demo province through the doors by which real data comes in.
 *
 * <p>One transaction: a first start that is killed leaves nothing behind, and the next one begins anew.
 */
@Service
class DemoLoading {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);
    private static final String EMPTY = SqlFile.read(DemoLoading.class, "registry-is-empty.sql");
    private static final String ANALYZE = SqlFile.read(DemoLoading.class, "analyze.sql");
    private static final String REASON = "demo province";
    private static final String BACKGROUND = "background.osm";

    private final DemoFiles files;
    private final DemoAccounts accounts;
    private final DemoRequests requests;
    private final DemoInspection inspection;
    private final Registering registering;
    private final Importing importing;
    private final PlanLoading plans;
    private final SpacingLoading spacing;
    private final Policies policies;
    private final ExtractLoading background;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoLoading(
            DemoFiles files,
            DemoAccounts accounts,
            DemoRequests requests,
            DemoInspection inspection,
            Registering registering,
            Importing importing,
            PlanLoading plans,
            SpacingLoading spacing,
            Policies policies,
            ExtractLoading background,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.accounts = accounts;
        this.requests = requests;
        this.inspection = inspection;
        this.registering = registering;
        this.importing = importing;
        this.plans = plans;
        this.spacing = spacing;
        this.policies = policies;
        this.background = background;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether nothing was ever put into the registry. */
    @Reading
    boolean isRegistryEmpty() {
        return jdbc.sql(EMPTY)
                .param("today", LocalDate.now(clock.withZone(AsOf.ZONE)))
                .query(Boolean.class)
                .single();
    }

    /**
     * Loads organisations, accounts, plan, files, requests and an inspection, all or none.
     *
     * @throws IllegalStateException if a row of the demo is refused, which only a fault in the product can cause
     */
    @Transactional
    void load() {
        files.rows("organisations.csv").forEach(row -> registering.register(entry(row), REASON));
        accounts.open();
        review();
        plans.load(DemoFiles.FOLDER);
        spacing.load(DemoFiles.FOLDER);
        var steps = files.steps();
        for (int i = 0; i < steps.size(); i++) {
            ImportRun run = load(steps.get(i));
            LOG.info("Demo province, file {} of {}: {}, {} rows", i + 1, steps.size(), run.fileName(), run.read());
        }
        background();
        jdbc.sql(ANALYZE).query().singleRow();
        LOG.info("Demo province: {} requests", requests.load());
        LOG.info("Demo province: an inspection of {} stops", inspection.load());
    }

    /** The changes of one operator wait for review, those of all others are made at once: so both can be seen. */
    private void review() {
        review(null, false);
        review(DemoAccounts.OPERATOR_A.organisation(), true);
    }

    private void review(@Nullable String organisation, boolean waits) {
        int known = policies.list().stream()
                .filter(policy -> Objects.equals(policy.organisation(), organisation))
                .mapToInt(Policies.Policy::version)
                .findFirst()
                .orElse(0);
        policies.set(organisation, waits, new ExpectedVersion(known));
    }

    /** What lies under the map comes through the reader of real extracts. */
    private void background() {
        try (InputStream in = files.open(BACKGROUND);
                SentFile file = SentFile.of(in, BACKGROUND)) {
            Extract loaded = background.load(file.path(), file.name(), Origin.DEMO, read -> {});
            LOG.info("Demo province: {} roads under the map", loaded.roads());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportRun load(DemoFiles.Step step) {
        try (InputStream in = files.open(step.file())) {
            ImportRun run = importing.run(in, step.file(), step.spec());
            if (run.refused() > 0) {
                throw new IllegalStateException("%s: %d rows refused".formatted(step.file(), run.refused()));
            }
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Registering.Entry entry(NamedCsvRecord row) {
        return new Registering.Entry(
                row.getField("code"),
                row.getField("name"),
                row.getField("kind"),
                row.getField("group"),
                row.getField("group_name"),
                List.of(row.getField("aliases").split("\\|")));
    }
}
