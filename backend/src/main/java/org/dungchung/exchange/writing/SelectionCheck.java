package org.dungchung.exchange.writing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.dungchung.exchange.writing.ExportOrder.Selection;
import org.dungchung.organisation.OrganisationQuery;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.InvalidInput;
import org.dungchung.sharing.UnanswerableFilter;
import org.dungchung.sharing.filter.AssetPredicates;
import org.dungchung.territory.Areas;
import org.dungchung.territory.HamletQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a selection that means nothing: without its word the file would hold more than was asked for. */
@Component
class SelectionCheck {

    static final int MOST_IDS = 50_000;

    private final Areas areas;
    private final OrganisationQuery organisations;
    private final HamletQuery hamlets;
    private final AssetPredicates predicates;

    SelectionCheck(Areas areas, OrganisationQuery organisations, HamletQuery hamlets, AssetPredicates predicates) {
        this.areas = areas;
        this.organisations = organisations;
        this.hamlets = hamlets;
        this.predicates = predicates;
    }

    /**
     * Makes sure that an order can be answered.
     *
     * @throws InvalidInput if a word of it does not go with its target, or there is no such owner
     * @throws org.dungchung.sharing.filter.BadFilter if its filter cannot be answered
     * @throws UnanswerableFilter if there is no such tenant or hamlet
     * @throws org.dungchung.territory.UnknownArea if the area did not exist in the boundaries asked for
     */
    void require(ExportOrder order, ExportTarget target) {
        Selection wanted = order.selection();
        areas.require(wanted.area(), order.asOf());
        refuse("level", wanted.level(), target == ExportTarget.AREAS);
        refuse("kind", wanted.kind(), target.isOfKind(wanted.kind()));
        refuse("owner", wanted.owner(), target.isOfAssets());
        refuse("code", wanted.code(), target.isOfAssets());
        refuse("tenant", wanted.tenant(), target.isOfAssets());
        refuse("hamlet", wanted.hamlet(), target.isOfAssets());
        refuse("status", wanted.status(), target.isOfAssets());
        refuse("offered", wanted.offered(), target.isOfAssets());
        refuse("inUse", wanted.inUse(), target.isOfAssets());
        refuse("ids", few(wanted.ids()), target.isOfAssets());
        refuse("filter", wanted.filter(), target.isOfAssets());
        predicates.read(wanted.filter());
        if (wanted.owner() != null && !organisations.knows(wanted.owner())) {
            throw InvalidInput.of("owner", wanted.owner(), "the code of an organisation");
        }
        requireKnown(wanted, order.asOf());
        if (wanted.bbox() != null && !wanted.bbox().touchesTheWorld()) {
            throw InvalidInput.of(
                    "bbox",
                    wanted.bbox(),
                    "west,south,east,north in degrees, longitudes within 180 and latitudes within 90");
        }
    }

    private void requireKnown(Selection wanted, AsOf asOf) {
        if (wanted.tenant() != null && !organisations.knows(wanted.tenant())) {
            throw UnanswerableFilter.tenant(wanted.tenant());
        }
        if (wanted.hamlet() != null && !hamlets.knows(wanted.hamlet(), wanted.area(), asOf)) {
            throw UnanswerableFilter.hamlet(wanted.hamlet());
        }
    }

    private static void refuse(String word, @Nullable Object value, boolean fits) {
        if (value != null && !fits) {
            throw InvalidInput.of(word, value, "nothing: these rows are not chosen by it");
        }
    }

    private static @Nullable Collection<UUID> few(@Nullable Set<UUID> ids) {
        if (ids != null && ids.size() > MOST_IDS) {
            throw InvalidInput.of("ids", ids.size(), "at most %d".formatted(MOST_IDS));
        }
        return ids;
    }
}
