package org.dungchung.sharing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dungchung.geo.BoundingBox;
import org.dungchung.geo.feature.FeatureForm;
import org.dungchung.identity.Caller;
import org.dungchung.organisation.OrganisationQuery;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.sharing.filter.AssetPredicate;
import org.dungchung.sharing.filter.AssetPredicates;
import org.dungchung.territory.Areas;
import org.dungchung.territory.HamletQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads many assets with who uses them, as GeoJSON made by the database, each as far as the caller may see it. */
@Repository
@Reading
public class AssetListing {

    private static final String ASSETS = SqlFile.read(AssetListing.class, "assets.sql");

    private final JdbcClient jdbc;
    private final Areas areas;
    private final OrganisationQuery organisations;
    private final HamletQuery hamlets;
    private final AssetPredicates predicates;
    private final AssetPages pages;

    AssetListing(
            JdbcClient jdbc,
            Areas areas,
            OrganisationQuery organisations,
            HamletQuery hamlets,
            AssetPredicates predicates,
            AssetPages pages) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.hamlets = hamlets;
        this.predicates = predicates;
        this.pages = pages;
    }

    /**
     * One page of assets, in the order that it asks for.
     *
     * @param form how they are wanted
     * @throws org.dungchung.territory.UnknownArea if the filter's area did not exist in the boundaries asked for
     * @throws UnanswerableFilter if there is no such owner, tenant or hamlet, or the box lies outside the world
     * @throws org.dungchung.sharing.filter.BadFilter if its ECQL cannot be answered
     */
    public AssetPage list(AssetFilter filter, AsOf asOf, FeatureForm form, Page page, Caller caller) {
        AssetPredicate predicate = predicates.read(filter.ecql());
        areas.require(filter.area(), asOf);
        requireAnswerable(filter);
        requireHamlet(filter, asOf);
        StatementSpec asked = jdbc.sql(predicate.in(ASSETS))
                .params(predicate.parameters())
                .params(box(filter.bbox()))
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("kind", text(filter.kind()))
                .param("owner", filter.owner())
                .param("code", filter.code())
                .param("status", text(filter.status()))
                .param("tenant", filter.tenant())
                .param("area", filter.area())
                .param("hamlet", filter.hamlet())
                .param("digits", form.digits())
                .param("fields", form.fields());
        AssetPage found = pages.read(asked, page, filter.leads(), asOf, caller.scope());
        return new AssetPage(form.features(found.features()), found.next());
    }

    private void requireAnswerable(AssetFilter filter) {
        if (filter.owner() != null && !organisations.knows(filter.owner())) {
            throw UnanswerableFilter.owner(filter.owner());
        }
        if (filter.tenant() != null && !organisations.knows(filter.tenant())) {
            throw UnanswerableFilter.tenant(filter.tenant());
        }
        if (filter.bbox() != null && !filter.bbox().touchesTheWorld()) {
            throw UnanswerableFilter.box(filter.bbox());
        }
    }

    private void requireHamlet(AssetFilter filter, AsOf asOf) {
        if (filter.hamlet() != null && !hamlets.knows(filter.hamlet(), filter.area(), asOf)) {
            throw UnanswerableFilter.hamlet(filter.hamlet());
        }
    }

    private static Map<String, @Nullable Double> box(@Nullable BoundingBox box) {
        var edges = new HashMap<String, @Nullable Double>();
        edges.put("west", box == null ? null : box.west());
        edges.put("south", box == null ? null : box.south());
        edges.put("east", box == null ? null : box.east());
        edges.put("north", box == null ? null : box.north());
        return edges;
    }

    private static @Nullable String text(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /**
     * Which page is asked for.
     *
     * @param after the cursor of the page before; null for the first
     */
    public record Page(PageSize size, @Nullable UUID after, AssetOrder order) {}
}
