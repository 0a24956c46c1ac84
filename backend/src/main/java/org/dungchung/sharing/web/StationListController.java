package org.dungchung.sharing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ListPage;
import org.dungchung.platform.PageSize;
import org.dungchung.sharing.StationFilter;
import org.dungchung.sharing.StationListing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Lists stations, for everybody, each as far as the reader may know it. */
@RestController
class StationListController {

    private final StationListing stations;
    private final CurrentCaller caller;
    private final Clock clock;

    StationListController(StationListing stations, CurrentCaller caller, Clock clock) {
        this.stations = stations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The stations, as far as their masts and sites show them: all for the authority, for an organisation its own and those of its masts and sites. Of a
     * day those on air; where none is said, those that are not too. Where more follow, {@code next} is what {@code after} of the next page is.
     */
    @GetMapping(value = "/api/stations", produces = "application/json")
    String list(@ModelAttribute Asked asked) {
        return stations.list(asked.selection(), asked.asOf(clock), asked.fields(), asked.page(), caller.get())
                .json("stations");
    }

    /**
     * What the list may be asked; each parameter can be left out.
     *
     * @param asset id of the mast or site
     * @param operator code of the organisation that runs the station
     * @param technology 2G, 3G, 4G or 5G
     * @param onAir true: on air on the day; false: not on air on it
     * @param area code of an area in which the mast or site lies
     * @param fields names of what is wanted of each, with commas between them; all unless said
     */
    record Asked(
            @Nullable UUID asset,
            @Nullable String operator,
            @Nullable String technology,
            @Nullable Boolean onAir,
            @Nullable String area,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate date,
            @Nullable LocalDate knownOn,
            @Nullable String fields,
            @Nullable Integer limit,
            @Nullable UUID after) {

        StationFilter selection() {
            Boolean wanted = (onAir == null && date != null) ? Boolean.TRUE : onAir;
            return new StationFilter(asset, operator, technology, area, wanted);
        }

        ListPage.Wanted page() {
            return new ListPage.Wanted(PageSize.of(limit), after);
        }

        AsOf asOf(Clock clock) {
            return AsOf.of(date, boundaries, knownOn, clock);
        }
    }
}
