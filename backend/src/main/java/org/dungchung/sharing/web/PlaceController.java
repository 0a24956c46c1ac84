package org.dungchung.sharing.web;

import java.time.Clock;
import org.dungchung.asset.AssetKind;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.DaysWithoutBoundaries;
import org.dungchung.platform.web.FeatureAnswer;
import org.dungchung.sharing.PlaceQuery;
import org.dungchung.sharing.PlaceSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds, for an operator that looks for room, where there are free places near a point. */
@RestController
class PlaceController {

    private final PlaceQuery places;
    private final CurrentCaller caller;
    private final Clock clock;

    PlaceController(PlaceQuery places, CurrentCaller caller, Clock clock) {
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping("/api/places")
    ResponseEntity<String> near(
            @RequestParam double lon,
            @RequestParam double lat,
            @RequestParam(defaultValue = "1000") double radius,
            @ModelAttribute Wanted wanted,
            @ModelAttribute DaysWithoutBoundaries days) {
        var search = new PlaceSearch(lon, lat, radius, wanted.kind(), wanted.owner(), wanted.atLeast());
        return FeatureAnswer.collection("", places.near(search, days.asOf(clock), caller.get()), null);
    }

    /**
     * What is looked for.
     *
     * @param kind of the assets; any unless said
     * @param owner code of whose they are; anybody's unless said
     * @param places how many must be free; 1 unless said
     */
    record Wanted(
            @Nullable AssetKind kind,
            @Nullable String owner,
            @Nullable Integer places) {

        int atLeast() {
            return places == null ? 1 : places;
        }
    }
}
