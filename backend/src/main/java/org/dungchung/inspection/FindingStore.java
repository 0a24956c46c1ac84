package org.dungchung.inspection;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.changeset.Proposal;
import org.dungchung.identity.Caller;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps findings, and what became of them. */
@Repository
class FindingStore {

    private static final String LIST = SqlFile.read(FindingStore.class, "findings.sql");
    private static final String LOCK = SqlFile.read(FindingStore.class, "finding-lock.sql");
    private static final String FACTS = SqlFile.read(FindingStore.class, "finding-facts.sql");
    private static final String INSERT = SqlFile.read(FindingStore.class, "finding-insert.sql");
    private static final String DECIDE = SqlFile.read(FindingStore.class, "finding-decide.sql");
    private static final String REOPEN = SqlFile.read(FindingStore.class, "finding-reopen.sql");

    private final JdbcClient jdbc;
    private final PhotoStore photos;

    FindingStore(JdbcClient jdbc, PhotoStore photos) {
        this.jdbc = jdbc;
        this.photos = photos;
    }

    List<SiteFinding> list(FindingFilter filter, Caller caller, int limit) {
        return list(filter, null, caller.username(), caller.cleared(), limit);
    }

    /** @throws UnknownFinding if there is none, or the caller may not know that there is */
    SiteFinding get(UUID id, Caller caller) {
        return list(NONE, List.of(id), caller.username(), caller.cleared(), 1).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownFinding(id));
    }

    /** As {@link #get}, after whoever is deciding; nobody else does until the transaction ends. */
    SiteFinding getForChange(UUID id, Caller caller) {
        jdbc.sql(LOCK).param("id", id).query(UUID.class).optional();
        return get(id, caller);
    }

    /** What was received under an id, whoever may know of it. */
    Optional<SiteFinding> received(UUID id) {
        return list(NONE, List.of(id), "", true, 1).stream().findFirst();
    }

    private static final FindingFilter NONE = new FindingFilter(null, null, null);

    private List<SiteFinding> list(
            FindingFilter filter, @Nullable Collection<UUID> ids, String reader, boolean cleared, int limit) {
        List<SiteFinding> found = jdbc.sql(LIST)
                .param("ids", ids == null ? null : ids.toArray(UUID[]::new))
                .param("state", filter.stateOrAny(), Types.VARCHAR)
                .param("inspection", filter.inspection(), Types.OTHER)
                .param("asset", filter.asset(), Types.OTHER)
                .param("reader", reader)
                .param("cleared", cleared)
                .param("limit", limit)
                .query(FindingRows::read)
                .list();
        Map<UUID, List<PhotoFacts>> shown =
                photos.of(found.stream().map(SiteFinding::id).toList());
        return found.stream()
                .map(finding -> finding.with(shown.getOrDefault(finding.id(), List.of())))
                .toList();
    }

    /** What the registry knows of a stop while its finding is received; empty where there is no such asset. */
    Optional<Received> facts(FindingForm form, Caller caller) {
        return place(jdbc.sql(FACTS), form)
                .param("inspection", form.inspectionId())
                .param("asset", form.assetId())
                .param("found_at", form.foundAt())
                .param("inspector", caller.username())
                .param("cleared", caller.cleared())
                .query(Received.class)
                .optional();
    }

    /** Whether it was kept; not where there is one under its id. */
    boolean insert(UUID id, FindingForm form, Received facts, Caller caller) {
        List<Conflict> conflicts = facts.conflicts(form);
        boolean settled = form.result() == Result.FOUND && conflicts.isEmpty();
        return place(jdbc.sql(INSERT), form)
                        .param("id", id)
                        .param("inspection", form.inspectionId())
                        .param("asset", form.assetId())
                        .param("asset_version", form.assetVersion())
                        .param("result", Objects.requireNonNull(form.result()).name())
                        .param("said", form.said(), Types.VARCHAR)
                        .param("found_at", form.foundAt())
                        .param("inspector", caller.username())
                        .param("accuracy_m", form.accuracyM(), Types.DOUBLE)
                        .param("distance_m", facts.distanceM(), Types.DOUBLE)
                        .param(
                                "organisations",
                                Objects.requireNonNull(form.organisations()).toArray(String[]::new))
                        .param("users_counted", form.usersCounted(), Types.INTEGER)
                        .param(
                                "conflicts",
                                conflicts.stream().map(Conflict::name).toArray(String[]::new))
                        .param("state", (settled ? FindingState.SETTLED : FindingState.OPEN).name())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec place(JdbcClient.StatementSpec statement, FindingForm form) {
        return statement.param("lon", form.lon(), Types.DOUBLE).param("lat", form.lat(), Types.DOUBLE);
    }

    /** What became of it; what is null stays as it was. */
    void decide(
            UUID id,
            FindingState state,
            @Nullable UUID contest,
            @Nullable Proposal proposal,
            @Nullable String because) {
        jdbc.sql(DECIDE)
                .param("id", id)
                .param("state", state.name())
                .param("contest", contest, Types.OTHER)
                .param("change_set", proposal == null ? null : proposal.changeSet(), Types.OTHER)
                .param("items", proposal == null ? null : proposal.items().toArray(UUID[]::new))
                .param("because", because, Types.VARCHAR)
                .update();
    }

    /** These items came to nothing: findings of which none is left wait to be decided again. */
    void reopen(UUID changeSet, List<UUID> items) {
        jdbc.sql(REOPEN)
                .param("change_set", changeSet)
                .param("items", items.toArray(UUID[]::new))
                .update();
    }
}
