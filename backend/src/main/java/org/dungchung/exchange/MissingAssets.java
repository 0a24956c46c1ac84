package org.dungchung.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dungchung.asset.AssetRetiring;
import org.dungchung.asset.Retirement;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Proposable;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the registry has and a full list does not: found by the run, retired by a person. */
@Service
@Reading
public class MissingAssets {

    private static final String KEEP = SqlFile.read(MissingAssets.class, "missing-keep.sql");
    private static final String MISSING = SqlFile.read(MissingAssets.class, "missing.sql");
    private static final String RETIRING = SqlFile.read(MissingAssets.class, "missing-retiring.sql");

    private final ImportRuns runs;
    private final AssetRetiring retiring;
    private final CurrentCaller currentCaller;
    private final JdbcClient jdbc;
    private final Clock clock;

    MissingAssets(ImportRuns runs, AssetRetiring retiring, CurrentCaller currentCaller, JdbcClient jdbc, Clock clock) {
        this.runs = runs;
        this.retiring = retiring;
        this.currentCaller = currentCaller;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what a full list leaves out, before anything of it is written; returns how many, null when the list is a delta.
     *
     * @param codeColumn place of the codes among the cells of refused rows; null = they have none
     */
    @Nullable Long keep(ImportJob job, @Nullable LocalDate boundaries, @Nullable Integer codeColumn) {
        Order order = job.order();
        if (order.extent() == Extent.DELTA) {
            return null;
        }
        return (long) jdbc.sql(KEEP)
                .param("run", job.run())
                .param("kind", kind(order.target().id()))
                .param("scope", order.caller().scope())
                .param("territory", order.territory())
                .param("boundaries", boundaries)
                .param("today", today())
                .param("code_column", codeColumn)
                .update();
    }

    private static String kind(String target) {
        return target.substring(0, target.length() - 1).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /**
     * Gives what a run misses to {@code sink}, by id, one at a time.
     *
     * @param after only those behind this id; null = from the beginning
     * @throws UnknownImport if there is no such run, or it is not the caller's to see
     */
    @Transactional(readOnly = true)
    public void list(UUID run, @Nullable UUID after, long limit, Consumer<MissingAsset> sink) {
        runs.get(run);
        try (Stream<MissingAsset> missing = jdbc
                .sql(MISSING)
                .withFetchSize(1000)
                .param("run", run)
                .param("scope", currentCaller.get().scope())
                .param("today", today())
                .param("after", after)
                .param("limit", limit)
                .query(MissingAsset.class)
                .stream()) {
            missing.forEach(sink);
        }
    }

    /**
     * Retires what a run misses, in one transaction: all but what is retired already, was changed since the run, or came into use later.
     *
     * @throws UnknownImport if there is no such run, or it is not the caller's to see
     * @throws RunNotApplied if the run was a dry run, or not done
     * @throws ListNotWhole if rows of the list were refused
     * @throws org.dungchung.platform.InvalidInput without a day that can be meant
     */
    @Proposable(act = "missing-retire", subject = "IMPORT", creates = true)
    @Transactional
    public Retired retire(UUID run, Retirement retirement) {
        ImportRun found = runs.get(run);
        Instant endedAt = found.endedAt();
        if (!found.mode().equals("apply") || found.state() != ImportRun.State.DONE || endedAt == null) {
            throw new RunNotApplied(run);
        }
        if (found.refused() > 0) {
            throw new ListNotWhole(run, found.refused());
        }
        Caller caller = currentCaller.get();
        jdbc.sql(RETIRING).param("run", run).update();
        int retired = retiring.retire(retirement, caller.scope(), endedAt);
        return new Retired(retired, (found.missing() == null ? 0 : found.missing()) - retired);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(AsOf.ZONE));
    }

    /**
     * What became of what a list left out.
     *
     * @param retired how many were retired now
     * @param left how many were not: retired before, changed since the run, or not yet in use on that day
     */
    public record Retired(long retired, long left) {}
}
