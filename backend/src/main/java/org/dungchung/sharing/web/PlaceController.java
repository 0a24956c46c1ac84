package org.dungchung.sharing.web;

import org.dungchung.asset.AssetKind;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.sharing.FeatureForm;
import org.dungchung.sharing.PlaceQuery;
import org.dungchung.sharing.PlaceSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds, for an operator that looks for room, where there are free places near a point. */
@RestController
class PlaceController {

    private final PlaceQuery places;
    private final CurrentCaller caller;

    PlaceController(PlaceQuery places, CurrentCaller caller) {
        this.places = places;
        this.caller = caller;
    }

    @GetMapping("/api/places")
    ResponseEntity<String> near(
            @RequestParam double lon,
            @RequestParam double lat,
            @RequestParam(defaultValue = "1000") double radius,
            @RequestParam(required = false) @Nullable AssetKind kind,
            @RequestParam(name = "places", defaultValue = "1") int wanted) {
        var search = new PlaceSearch(lon, lat, radius, kind, wanted);
        return GeoJson.collection(places.near(search, caller.get()), null, FeatureForm.USUAL);
    }
}
