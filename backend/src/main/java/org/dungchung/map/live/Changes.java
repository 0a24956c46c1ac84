package org.dungchung.map.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dungchung.map.Commits;
import org.dungchung.map.LayerCatalogue;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was changed since somebody looked, and what of it an audience is told: exactly what looks otherwise on its own map. It is asked as the registry
 * itself, with the audience as a parameter of the functions that decide what anybody sees of an asset.
 */
@Repository
class Changes {

    private static final String SNAPSHOT = SqlFile.read(Changes.class, "snapshot.sql");
    private static final String SINCE = SqlFile.read(Changes.class, "since.sql");
    private static final String ASSETS = SqlFile.read(Changes.class, "assets.sql");
    private static final String SEEN = SqlFile.read(Changes.class, "seen.sql");
    private static final String ANY_SEEN = SqlFile.read(Changes.class, "any-seen.sql");
    private static final String FORGET = SqlFile.read(Changes.class, "forget.sql");

    /** More assets of one transaction are not compared one by one: who sees any of them looks again everywhere. */
    private static final int MOST_COMPARED = 500;

    private final JdbcClient jdbc;
    private final Commits commits;
    private final String[] layers;

    Changes(JdbcClient jdbc, LayerCatalogue catalogue, Commits commits) {
        this.jdbc = jdbc;
        this.commits = commits;
        this.layers = catalogue.ids().toArray(String[]::new);
    }

    /** What is committed now. */
    @Reading
    String snapshot() {
        return jdbc.sql(SNAPSHOT).query(String.class).single();
    }

    @Reading
    List<Change> since(String snapshot) {
        List<Change> changes = jdbc.sql(SINCE)
                .param("snapshot", snapshot)
                .param("layers", layers)
                .query(Change.class)
                .list();
        commits.heard(); // after they are known, before anybody who is told of them asks for a tile
        return changes;
    }

    @Transactional
    void forget() {
        jdbc.sql(FORGET).query(String.class).optional();
    }

    /** What an audience is told of changes. */
    @Reading
    News newsFor(Audience audience, List<Change> changes) {
        var telling = new Telling();
        changes.stream().filter(change -> !change.isOfAssets()).forEach(telling::at);
        Map<String, List<Change>> transactions =
                changes.stream().filter(Change::isOfAssets).collect(Collectors.groupingBy(Change::began));
        transactions.forEach((began, some) -> tell(telling, audience, began, some));
        return telling.news();
    }

    private void tell(Telling telling, Audience audience, String began, List<Change> changes) {
        String[] numbers =
                changes.stream().map(change -> String.valueOf(change.no())).toArray(String[]::new);
        if (changes.stream().mapToInt(Change::assets).sum() > MOST_COMPARED) {
            if (audience.seesAll() || seesAny(audience, began, numbers)) {
                telling.everywhere();
            }
            return;
        }
        List<Changed> assets =
                jdbc.sql(ASSETS).param("changes", numbers).query(Changed.class).list();
        if (audience.seesAll()) {
            changes.forEach(telling::at);
            assets.forEach(asset -> telling.asset(asset.id()));
        } else {
            seen(audience, began, numbers, assets).forEach(seen -> {
                telling.at(seen.layer(), seen.west(), seen.south(), seen.east(), seen.north());
                telling.asset(seen.id());
            });
        }
    }

    private boolean seesAny(Audience audience, String began, String[] numbers) {
        return jdbc.sql(ANY_SEEN)
                .param("changes", numbers)
                .param("began", began)
                .param("scope", audience.scope())
                .param("cleared", audience.cleared())
                .query(Boolean.class)
                .single();
    }

    private List<Seen> seen(Audience audience, String began, String[] numbers, List<Changed> assets) {
        return jdbc.sql(SEEN)
                .param("changes", numbers)
                .param("assets", texts(assets))
                .param("itself", texts(assets.stream().filter(Changed::itself).toList()))
                .param("began", began)
                .param("scope", audience.scope())
                .param("cleared", audience.cleared())
                .param("layers", layers)
                .query(Seen.class)
                .list();
    }

    private static String[] texts(List<Changed> assets) {
        return assets.stream().map(asset -> asset.id().toString()).toArray(String[]::new);
    }

    private record Changed(UUID id, boolean itself) {}

    private record Seen(@Nullable UUID id, String layer, double west, double south, double east, double north) {}
}
