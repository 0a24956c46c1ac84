package org.dungchung.spacing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.SqlFile;
import org.dungchung.spacing.Spacing.Pair;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds masts that stand or are planned too close to each other, of those that the caller may see. */
@Service
@Transactional(readOnly = true)
public class SpacingQuery {

    private static final String SUMS = SqlFile.read(SpacingQuery.class, "sums.sql");
    private static final String PAIRS = SqlFile.read(SpacingQuery.class, "pairs.sql");
    private static final int ROWS_AT_ONCE = 1_000;

    private final Areas areas;
    private final JdbcClient jdbc;

    SpacingQuery(Areas areas, JdbcClient jdbc) {
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /**
     * How many masts there are, and how many pairs stand too close.
     *
     * @throws org.dungchung.territory.UnknownArea if no area had that code on that day
     */
    public Spacing of(@Nullable String area, AsOf asOf, Caller caller) {
        Sums sums = ask(SUMS, area, asOf, caller).query(Sums.class).single();
        return new Spacing(
                area,
                asOf.boundaries(),
                asOf.date(),
                asOf.knownOn(),
                sums.standing(),
                sums.planned(),
                sums.withoutRule(),
                sums.unknownHeight(),
                sums.pairs(),
                sums.plannedPairs(),
                sums.sameNetworkPairs(),
                sums.sameSitePairs());
    }

    /** The pairs: those with a planned mast first, then those that lack the most. */
    public Spacing.Pairs pairs(@Nullable String area, AsOf asOf, Caller caller, Spacing.Filter filter, PageSize size) {
        var total = new AtomicInteger();
        List<Pair> pairs = filtered(area, asOf, caller, filter, size.limit())
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return pair(row);
                })
                .list();
        return new Spacing.Pairs(pairs, total.get());
    }

    /**
     * Makes sure that the area can be asked about.
     *
     * @throws org.dungchung.territory.UnknownArea if no area had that code on that day
     */
    public void require(@Nullable String area, AsOf asOf) {
        areas.require(area, asOf);
    }

    /** All of them, by a cursor. */
    public void forEach(
            @Nullable String area, AsOf asOf, Caller caller, Spacing.Filter filter, Consumer<Pair> consumer) {
        RowCallbackHandler each = row -> consumer.accept(pair(row));
        filtered(area, asOf, caller, filter, Integer.MAX_VALUE)
                .withFetchSize(ROWS_AT_ONCE)
                .query(each);
    }

    private StatementSpec filtered(@Nullable String area, AsOf asOf, Caller caller, Spacing.Filter filter, int limit) {
        return ask(PAIRS, area, asOf, caller)
                .param("planned", filter.planned(), Types.BOOLEAN)
                .param("same_network", filter.sameNetwork(), Types.BOOLEAN)
                .param("limit", limit);
    }

    private StatementSpec ask(String sql, @Nullable String area, AsOf asOf, Caller caller) {
        areas.require(area, asOf);
        return jdbc.sql(sql)
                .param("area", area, Types.VARCHAR)
                .param("scope", caller.scope(), Types.VARCHAR)
                .param("cleared", caller.cleared())
                .param("date", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt());
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new SimplePropertyRowMapper<>(Pair.class).mapRow(row, 0);
    }

    private record Sums(
            long standing,
            long planned,
            long withoutRule,
            long unknownHeight,
            long pairs,
            long plannedPairs,
            long sameNetworkPairs,
            long sameSitePairs) {}
}
