package org.dungchung.sharing;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
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

/** Reads many tenancies, each to whom its asset shows it: all for the authority, else those of the asker's and those of its assets. */
@Repository
@Reading
public class TenancyListing {

    private static final String TENANCIES = SqlFile.read(TenancyListing.class, "tenancies.sql");

    private final JdbcClient jdbc;
    private final Areas areas;
    private final OrganisationQuery organisations;
    private final AskedAsset asked;
    private final LedAssets led;

    TenancyListing(JdbcClient jdbc, Areas areas, OrganisationQuery organisations, AskedAsset asked, LedAssets led) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.organisations = organisations;
        this.asked = asked;
        this.led = led;
    }

    /**
     * One page of the tenancies that were in use or under contract on a day, by id.
     *
     * @param fields names of what is wanted of each, with commas between them; null wants all
     * @throws org.dungchung.geo.feature.UnknownField for the first field that is none
     * @throws org.dungchung.territory.UnknownArea if the filter's area did not exist in the boundaries asked for
     * @throws UnanswerableFilter if there is no such owner or organisation
     * @throws org.dungchung.asset.UnknownAsset if there is no such asset, or the caller may not know that there is
     */
    public ListPage list(
            TenancyFilter filter, AsOf asOf, @Nullable String fields, ListPage.Wanted page, Caller caller) {
        areas.require(filter.area(), asOf);
        requireKnown(filter);
        var question = new Question(filter, asOf, TenancyFields.require(fields), page, caller);
        List<Item> found = found(question);
        asked.require(filter.asset(), !found.isEmpty(), caller);
        return ListPage.of(found, page.size());
    }

    /** To an organisation those that it has and those of its assets are two questions: an index answers each, and none both at once. */
    private List<Item> found(Question question) {
        TenancyFilter filter = question.filter();
        String scope = question.caller().scope();
        if (scope == null) {
            return found(question, filter.organisation(), filter.owner());
        }
        boolean mayBeItsUse =
                filter.organisation() == null || filter.organisation().equals(scope);
        boolean mayBeItsAsset = filter.owner() == null || filter.owner().equals(scope);
        return ListPage.merged(
                mayBeItsUse ? found(question, scope, filter.owner()) : List.of(),
                mayBeItsAsset ? found(question, filter.organisation(), scope) : List.of());
    }

    private List<Item> found(Question question, @Nullable String organisation, @Nullable String owner) {
        TenancyFilter filter = question.filter();
        AsOf asOf = question.asOf();
        Caller caller = question.caller();
        var lead = new LedAssets.Lead(filter.asset(), owner, filter.kind(), filter.area());
        String among = led.find(lead, asOf, caller.scope());
        return jdbc.sql(FewTenancies.in(TENANCIES, filter))
                .param("fields", question.fields())
                .param("day", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("organisation", organisation)
                .param("owner", owner)
                .param(
                        "kind",
                        Optional.ofNullable(filter.kind()).map(Enum::name).orElse(null))
                .param("area", among == null ? filter.area() : null)
                .param("used", filter.used())
                .param("one_sided", filter.oneSided())
                .param("among", among, Types.OTHER)
                .param("after", question.page().after())
                .param("limit", question.page().size().limit())
                .query(Item.class)
                .list();
    }

    private void requireKnown(TenancyFilter filter) {
        if (filter.owner() != null && !organisations.knows(filter.owner())) {
            throw UnanswerableFilter.owner(filter.owner());
        }
        if (filter.organisation() != null && !organisations.knows(filter.organisation())) {
            throw UnanswerableFilter.tenant(filter.organisation());
        }
    }

    private record Question(
            TenancyFilter filter, AsOf asOf, @Nullable String fields, ListPage.Wanted page, Caller caller) {}
}
