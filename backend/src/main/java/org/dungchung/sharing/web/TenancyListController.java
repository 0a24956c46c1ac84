package org.dungchung.sharing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ListPage;
import org.dungchung.platform.PageSize;
import org.dungchung.sharing.TenancyFilter;
import org.dungchung.sharing.TenancyListing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Lists who uses what, for everybody, each as far as the reader may know it. */
@RestController
class TenancyListController {

    private final TenancyListing tenancies;
    private final CurrentCaller caller;
    private final Clock clock;

    TenancyListController(TenancyListing tenancies, CurrentCaller caller, Clock clock) {
        this.tenancies = tenancies;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The tenancies in use or under contract on a day (today unless said), as far as their assets show them: all for the authority, for an organisation its
     * own and those of its assets. Where more follow, {@code next} is what {@code after} of the next page is.
     */
    @GetMapping(value = "/api/tenancies", produces = "application/json")
    String list(@ModelAttribute Asked asked) {
        return tenancies
                .list(asked.selection(), asked.asOf(clock), asked.fields(), asked.page(), caller.get())
                .json("tenancies");
    }

    /**
     * What the list may be asked; each parameter can be left out.
     *
     * @param asset id of the asset
     * @param organisation code of the organisation that has the places
     * @param owner code of the organisation whose asset it is
     * @param kind of the asset
     * @param area code of an area in which the asset lies
     * @param used true: in use on the day; false: under contract on it, and not in use
     * @param oneSided true: reported by the owner or by the tenant alone; false: by both or by neither
     * @param fields names of what is wanted of each, with commas between them; all unless said
     */
    record Asked(
            @Nullable UUID asset,
            @Nullable String organisation,
            @Nullable String owner,
            @Nullable AssetKind kind,
            @Nullable String area,
            @Nullable Boolean used,
            @Nullable Boolean oneSided,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate date,
            @Nullable LocalDate knownOn,
            @Nullable String fields,
            @Nullable Integer limit,
            @Nullable UUID after) {

        TenancyFilter selection() {
            return new TenancyFilter(asset, organisation, owner, kind, area, used, oneSided);
        }

        ListPage.Wanted page() {
            return new ListPage.Wanted(PageSize.of(limit), after);
        }

        AsOf asOf(Clock clock) {
            return AsOf.of(date, boundaries, knownOn, clock);
        }
    }
}
