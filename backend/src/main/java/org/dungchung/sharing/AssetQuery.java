package org.dungchung.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.asset.AssetFacts;
import org.dungchung.asset.AssetLookup;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.geo.BoundingBox;
import org.dungchung.identity.Caller;
import org.dungchung.organisation.OrganisationQuery;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.SqlFile;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads assets with who uses them, as GeoJSON made by the database, each as far as the caller may see it.
 *
 * <p>Others' assets are seen by an operator only while they are in use, offered and of no special sensitivity, and then only their
 * place, kind, owner and room.
 */
@Repository
public class AssetQuery {

    private static final String ASSETS = SqlFile.read(AssetQuery.class, "assets.sql");
    private static final String ASSET = SqlFile.read(AssetQuery.class, "asset.sql");

    private final JdbcClient jdbc;
    private final Areas areas;
    private final OrganisationQuery organisations;
    private final AssetLookup lookup;
    private final Clock clock;

    AssetQuery(JdbcClient jdbc, Areas areas, OrganisationQuery organisations, AssetLookup lookup, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.lookup = lookup;
        this.clock = clock;
    }

    /**
     * One page of assets, by id.
     *
     * @param after the cursor of the page before; null for the first
     * @throws org.dungchung.territory.UnknownArea if the filter's area did not exist in the boundaries asked for
     * @throws UnanswerableFilter if there is no such owner, or the box lies outside the world
     */
    public AssetPage list(AssetFilter filter, AsOf asOf, PageSize size, @Nullable UUID after, Caller caller) {
        areas.require(filter.area(), asOf);
        requireAnswerable(filter);
        BoundingBox box = filter.bbox();
        return jdbc.sql(ASSETS)
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("owner", filter.owner())
                .param("code", filter.code())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("west", box == null ? null : box.west())
                .param("south", box == null ? null : box.south())
                .param("east", box == null ? null : box.east())
                .param("north", box == null ? null : box.north())
                .param("area", filter.area())
                .param("after", after)
                .param("limit", size.limit())
                .query(AssetPage.class)
                .single();
    }

    /**
     * One asset with its tenancies, as it was on a day and as known then, and with its stations as they stand.
     *
     * @throws UnknownAsset if there is none, there was none then, or the caller may not know that there is
     */
    public AssetFeature get(UUID asset, AsOf asOf, Caller caller) {
        if (lookup.find(asset, caller).isEmpty()) {
            throw new UnknownAsset(asset);
        }
        return read(asset, asOf, caller);
    }

    /**
     * One asset as it stands, with its tenancies and stations. Where a change is recorded for a later day, who sees the asset in full
     * gets it as changed, for that is the version that an edit would change.
     *
     * @throws UnknownAsset if there is none, or the caller may not know that there is
     */
    public AssetFeature get(UUID asset, Caller caller) {
        AssetFacts facts = lookup.find(asset, caller).orElseThrow(() -> new UnknownAsset(asset));
        LocalDate today = LocalDate.now(clock.withZone(AsOf.ZONE));
        LocalDate lastState = Optional.ofNullable(facts.validFrom())
                .filter(day -> day.isAfter(today) && sees(caller, facts))
                .orElse(today);
        return read(asset, new AsOf(lastState, lastState, today), caller);
    }

    private AssetFeature read(UUID asset, AsOf asOf, Caller caller) {
        return jdbc.sql(ASSET)
                .param("id", asset)
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .query(AssetFeature.class)
                .optional()
                .orElseThrow(() -> new UnknownAsset(asset));
    }

    private void requireAnswerable(AssetFilter filter) {
        if (filter.owner() != null && !organisations.knows(filter.owner())) {
            throw UnanswerableFilter.owner(filter.owner());
        }
        if (filter.bbox() != null && !filter.bbox().touchesTheWorld()) {
            throw UnanswerableFilter.box(filter.bbox());
        }
    }

    private static boolean sees(Caller caller, AssetFacts facts) {
        return caller.scope() == null || caller.mayEdit(facts.owner());
    }
}
