package org.dungchung.sharing;

import java.sql.Types;
import java.util.UUID;
import java.util.function.LongFunction;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads one page of a list of assets in its order. Where nothing leads to the assets that are asked for, it is read from ever longer stretches of that
 * order until it is full, so that no page sorts all there are.
 *
 * <p>An organisation sees the codes of its own assets only. By code its own ones come first; others' follow by id, since their order would tell their codes.
 */
@Repository
@Reading
class AssetPages {

    private static final String BY_ID = SqlFile.read(AssetPages.class, "stretch.sql");
    private static final String BY_CODE = SqlFile.read(AssetPages.class, "stretch-by-code.sql");
    private static final String LISTED_AT = SqlFile.read(AssetPages.class, "listed-at.sql");

    /** How many times a page's assets are looked at first, and how many times more whenever these do not fill it. */
    private static final int FIRST = 4;

    private static final int MORE = 8;

    private static final Listed START = new Listed(null, true);
    private static final End OPEN = new End(null, null);

    private final JdbcClient jdbc;

    AssetPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The page.
     *
     * @param asked the statement with all its parameters but those that say which page
     * @param leads whether something leads to the assets, by whose index they are found
     * @param scope the organisation to which the asker's view is limited; null for the authority
     */
    AssetPage read(StatementSpec asked, AssetListing.Page page, boolean leads, AsOf asOf, @Nullable String scope) {
        int limit = page.size().limit();
        if (page.order() == AssetOrder.ID) {
            return byId(asked, limit, page.after(), leads, null).page();
        }
        Listed after = page.after() == null ? START : listed(page.after(), asOf, scope);
        if (scope == null) {
            return byCode(asked, limit, page.after(), after, leads).page();
        }
        return after.own()
                ? ownFirst(asked, limit, page.after(), after, leads)
                : byId(asked, limit, page.after(), leads, false).page();
    }

    private Found byId(StatementSpec asked, int limit, @Nullable UUID after, boolean leads, @Nullable Boolean own) {
        asked.param("by_code", false)
                .param("own", own, Types.BOOLEAN)
                .param("after_listed_as", null)
                .param("after", after)
                .param("limit", limit);
        return leads
                ? until(OPEN, asked)
                : filled(limit, asked, steps -> end(jdbc.sql(BY_ID).param("after", after), steps));
    }

    private Found byCode(StatementSpec asked, int limit, @Nullable UUID after, Listed at, boolean leads) {
        asking(asked, limit, after, at, null);
        return leads
                ? until(OPEN, asked)
                : filled(
                        limit,
                        asked,
                        steps -> end(
                                jdbc.sql(BY_CODE)
                                        .param("after_listed_as", at.listedAs())
                                        .param("after", after),
                                steps));
    }

    private static void asking(StatementSpec asked, int limit, @Nullable UUID after, Listed at, @Nullable Boolean own) {
        asked.param("by_code", true)
                .param("own", own, Types.BOOLEAN)
                .param("after_listed_as", at.listedAs())
                .param("after", after)
                .param("limit", limit);
    }

    /** Own assets are found by their owner, without stretches. */
    private AssetPage ownFirst(StatementSpec asked, int limit, @Nullable UUID after, Listed at, boolean leads) {
        asking(asked, limit, after, at, true);
        Found own = until(OPEN, asked);
        if (own.more()) {
            return own.page();
        }
        int left = limit - own.count();
        Found others = byId(asked, Math.max(left, 1), null, leads, false);
        if (left == 0) {
            return new AssetPage(own.features(), others.count() == 0 ? null : own.last());
        }
        return new AssetPage(
                joined(own.features(), others.features()), others.page().next());
    }

    private static Found filled(int limit, StatementSpec asked, LongFunction<End> stretch) {
        long steps = (long) FIRST * (limit + 1);
        while (true) {
            End end = stretch.apply(steps);
            Found found = until(end, asked);
            if (end.id() == null || found.more()) {
                return found;
            }
            steps *= MORE;
        }
    }

    private static Found until(End end, StatementSpec asked) {
        return asked.param("until_listed_as", end.listedAs())
                .param("until", end.id())
                .query(Found.class)
                .single();
    }

    private static End end(StatementSpec stretch, long steps) {
        return stretch.param("steps", steps).query(End.class).optional().orElse(OPEN);
    }

    private Listed listed(UUID after, AsOf asOf, @Nullable String scope) {
        return jdbc.sql(LISTED_AT)
                .param("after", after)
                .param("scope", scope)
                .param("day", asOf.date())
                .param("known_at", asOf.knownAt())
                .query(Listed.class)
                .single();
    }

    /** Two JSON arrays as one. */
    private static String joined(String one, String other) {
        if (one.equals("[]") || other.equals("[]")) {
            return one.equals("[]") ? other : one;
        }
        return one.substring(0, one.length() - 1) + "," + other.substring(1);
    }

    /** What a page holds, the last of it, and whether there are more. */
    private record Found(
            String features, int count, @Nullable UUID last, boolean more) {

        AssetPage page() {
            return new AssetPage(features, more ? last : null);
        }
    }

    /** The place in the order behind which a page begins, and whether it is among the asker's own. */
    private record Listed(@Nullable String listedAs, boolean own) {}

    /** The place in the order until which assets are looked at; without one, to the end. */
    private record End(@Nullable String listedAs, @Nullable UUID id) {}
}
