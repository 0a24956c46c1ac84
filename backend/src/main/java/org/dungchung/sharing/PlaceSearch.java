package org.dungchung.sharing;

import org.dungchung.asset.AssetKind;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody looks for room.
 *
 * @param lon longitude in degrees
 * @param lat latitude in degrees
 * @param radius in metres on the ellipsoid, more than 0, at most {@value #FARTHEST}
 * @param kind null for every kind
 * @param owner code of whose assets; null for everybody's
 * @param places how many must be free, at least one
 */
public record PlaceSearch(
        double lon,
        double lat,
        double radius,
        @Nullable AssetKind kind,
        @Nullable String owner,
        int places) {

    /** The longest radius, in metres. */
    public static final int FARTHEST = 50_000;

    /** @throws InvalidInput if a number is outside its range */
    public PlaceSearch {
        new InvalidInput.Check()
                .that(Math.abs(lon) <= 180, "lon", lon, "a longitude between -180 and 180")
                .that(Math.abs(lat) <= 90, "lat", lat, "a latitude between -90 and 90 (are the axes swapped?)")
                .that(radius > 0 && radius <= FARTHEST, "radius", radius, "metres, more than 0, at most " + FARTHEST)
                .that(places >= 1, "places", places, "at least 1")
                .done();
    }
}
