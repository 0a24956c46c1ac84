package org.dungchung.timeline;

import java.util.UUID;
import org.dungchung.asset.AssetFacts;
import org.dungchung.asset.AssetLookup;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.sharing.PlaceFacts;
import org.dungchung.sharing.PlaceQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells who recorded what of an asset and of all that belongs to it, when, why, and what that changed. */
@Repository
@Reading
public class Timeline {

    private static final String TIMELINE = SqlFile.read(Timeline.class, "timeline.sql");

    private final JdbcClient jdbc;
    private final AssetLookup lookup;
    private final PlaceQuery places;

    Timeline(JdbcClient jdbc, AssetLookup lookup, PlaceQuery places) {
        this.jdbc = jdbc;
        this.lookup = lookup;
        this.places = places;
    }

    /**
     * One page, the newest first: everything for the authority and the asset's owner; for others what concerns themselves. Whoever uses the
     * asset sees it, offered to others or not.
     *
     * @param after the cursor of the page before; null for the first
     * @return a JSON object with {@code events} and {@code next}, the cursor for the page after this one
     * @throws UnknownAsset if there is no such asset, or the caller may not know that there is
     * @throws org.dungchung.platform.InvalidInput if the cursor is none
     */
    public String of(UUID asset, @Nullable String after, PageSize size, Caller caller) {
        AssetFacts facts = lookup.find(asset, caller)
                .filter(found -> found.visible() || uses(asset, caller))
                .orElseThrow(() -> new UnknownAsset(asset));
        TimelineCursor cursor = TimelineCursor.parse(after);
        String scope = caller.scope();
        return jdbc.sql(TIMELINE)
                .param("asset", asset)
                .param("own", scope == null || scope.equals(facts.owner()))
                .param("scope", scope)
                .param("cleared", caller.cleared())
                .param("after_instant", cursor.instant())
                .param("after_thing", cursor.thing())
                .param("after_id", cursor.id())
                .param("after_version", cursor.version())
                .param("limit", size.limit())
                .query(String.class)
                .single();
    }

    private boolean uses(UUID asset, Caller caller) {
        return places.find(asset, caller).filter(PlaceFacts::tenant).isPresent();
    }
}
