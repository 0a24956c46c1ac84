package org.dungchung.sharing;

import java.sql.Types;
import java.util.List;
import org.dungchung.geo.feature.FeatureForm;
import org.dungchung.identity.Caller;
import org.dungchung.organisation.OrganisationQuery;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ListPage;
import org.dungchung.platform.ListPage.Item;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads many stations, each to whom its mast or site shows it: all for the authority, else the asker's own and those of its masts and sites. */
@Repository
@Reading
public class StationListing {

    private static final String STATIONS = SqlFile.read(StationListing.class, "stations.sql");

    private static final List<String> PUBLISHED = List.of(
            "id",
            "asset",
            "kind",
            "assetCode",
            "owner",
            "operator",
            "operatorName",
            "code",
            "technology",
            "rangeM",
            "onAirFrom",
            "onAirTo",
            "onAir",
            "version");

    private final JdbcClient jdbc;
    private final Areas areas;
    private final OrganisationQuery organisations;
    private final AskedAsset asked;
    private final LedAssets led;

    StationListing(JdbcClient jdbc, Areas areas, OrganisationQuery organisations, AskedAsset asked, LedAssets led) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.asked = asked;
        this.led = led;
    }

    /**
     * One page of stations, by id.
     *
     * @param fields names of what is wanted of each, with commas between them; null wants all
     * @throws org.dungchung.geo.feature.UnknownField for the first field that is none
     * @throws org.dungchung.territory.UnknownArea if the filter's area did not exist in the boundaries asked for
     * @throws UnanswerableFilter if there is no such operator
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset, or the caller may not know that there is
     */
    public ListPage list(
            StationFilter filter, AsOf asOf, @Nullable String fields, ListPage.Wanted page, Caller caller) {
        areas.require(filter.area(), asOf);
        if (filter.operator() != null && !organisations.knows(filter.operator())) {
            throw UnanswerableFilter.operator(filter.operator());
        }
        var question = new Question(
                filter, asOf, FeatureForm.of(PUBLISHED, fields, null).fields(), page, caller);
        List<Item> found = found(question);
        asked.require(filter.asset(), !found.isEmpty(), caller);
        return ListPage.of(found, page.size());
    }

    /** To an organisation its own and those of its masts and sites are two questions: an index answers each, and none both at once. */
    private List<Item> found(Question question) {
        String operator = question.filter().operator();
        String scope = question.caller().scope();
        if (scope == null) {
            return found(question, operator, null);
        }
        List<Item> onItsMasts = found(question, operator, scope);
        return operator == null || operator.equals(scope)
                ? ListPage.merged(onItsMasts, found(question, scope, null))
                : onItsMasts;
    }

    private List<Item> found(Question question, @Nullable String operator, @Nullable String owner) {
        StationFilter filter = question.filter();
        AsOf asOf = question.asOf();
        Caller caller = question.caller();
        String among = led.find(new LedAssets.Lead(filter.asset(), owner, null, filter.area()), asOf, caller.scope());
        return jdbc.sql(STATIONS)
                .param("fields", question.fields())
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("operator", operator)
                .param("owner", owner)
                .param("technology", filter.technology())
                .param("on_air", filter.onAir())
                .param("among", among, Types.OTHER)
                .param("area", among == null ? filter.area() : null)
                .param("after", question.page().after())
                .param("limit", question.page().size().limit())
                .query(Item.class)
                .list();
    }

    private record Question(
            StationFilter filter, AsOf asOf, @Nullable String fields, ListPage.Wanted page, Caller caller) {}
}
