package org.dungchung.asset;

import java.util.Map;
import org.dungchung.geo.GeoJson;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Where an asset is, and the coordinates as they were given.
 *
 * @param geometry in WGS 84
 * @param givenX easting or longitude of a point as given; null for lines
 * @param givenCrs the coordinate system of what was given; null for a line of which nothing but WGS 84 was ever given
 */
record Position(
        Geometry geometry,
        @Nullable Double givenX,
        @Nullable Double givenY,
        @Nullable String givenCrs) {

    private static final String WGS84 = "EPSG:4326";

    /** Half a unit of the last digit that the API shows: closer positions are the same one, read and sent back. */
    private static final double SAME = 6e-8;

    /**
     * Reads a position.
     *
     * @param crs null for WGS 84
     * @throws InvalidInput if it is no geometry for the kind, lies nowhere, or has its axes swapped
     * @throws org.dungchung.geo.crs.UnknownCoordinateSystem if there is no such system
     * @throws org.dungchung.geo.crs.OutsideCoordinateSystem if the system has no such position
     */
    static Position read(AssetKind kind, Map<String, ?> json, @Nullable String crs) {
        Geometry given = geometry(json, kind);
        CoordinateSystem system = CoordinateSystems.of(crs == null ? WGS84 : crs);
        Coordinate first = given.getCoordinate();
        new InvalidInput.Check()
                .that(
                        !system.looksSwapped(first.x, first.y),
                        "geometry",
                        first.x + ", " + first.y,
                        "easting or longitude first, then northing or latitude; these look swapped")
                .done();
        Geometry geometry = system.toWgs84(given);
        return given instanceof Point
                ? new Position(geometry, first.x, first.y, system.code())
                : new Position(geometry, null, null, crs == null ? null : system.code());
    }

    private static Geometry geometry(Map<String, ?> json, AssetKind kind) {
        try {
            Geometry geometry = GeoJson.read(json);
            new InvalidInput.Check()
                    .that(kind.accepts(geometry), "geometry", json.get("type"), kind.expectedGeometry())
                    .done();
            return geometry;
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of("geometry", json.get("type"), String.valueOf(e.getMessage()));
        }
    }

    /** Whether {@code other} is this position as the API shows it, sent back. */
    boolean isSame(Position other) {
        boolean wgs84 = other.givenCrs == null || other.givenCrs.equals(WGS84);
        return wgs84 && geometry.equalsExact(other.geometry, SAME);
    }
}
