package org.dungchung.geo.crs;

import java.util.HexFormat;
import java.util.Map;
import org.dungchung.geo.GeoJson;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Reads the geometries of a form, all of one coordinate system; each is extended WKB of WGS 84 in hexadecimal digits, null where none is given. */
public final class Ground {

    private final CoordinateSystem system;

    /**
     * Reads geometries of one system.
     *
     * @param crs null means WGS 84
     * @throws UnknownCoordinateSystem if there is no such system
     */
    public Ground(@Nullable String crs) {
        this.system = CoordinateSystems.of(crs == null ? "EPSG:4326" : crs);
    }

    /**
     * Reads a Point.
     *
     * @throws InvalidInput if it is none, or its axes are swapped
     */
    public @Nullable String point(String field, @Nullable Map<String, Object> json) {
        if (json == null) {
            return null;
        }
        Geometry given = read(field, json);
        new InvalidInput.Check()
                .that(given instanceof Point, field, json.get("type"), "a Point")
                .done();
        return written(field, given);
    }

    /**
     * Reads a Polygon or MultiPolygon.
     *
     * @throws InvalidInput if it is none, has its axes swapped, crosses itself or encloses nothing
     */
    public @Nullable String polygons(String field, @Nullable Map<String, Object> json) {
        if (json == null) {
            return null;
        }
        Geometry given = read(field, json);
        new InvalidInput.Check()
                .that(
                        given instanceof Polygonal && !given.isEmpty(),
                        field,
                        json.get("type"),
                        "a Polygon or MultiPolygon that encloses something")
                .done();
        var fault = new IsValidOp(given).getValidationError();
        if (fault != null) {
            Coordinate place = fault.getCoordinate();
            throw InvalidInput.of(
                    field, place.x + ", " + place.y, "a boundary that does not cross or touch itself there");
        }
        return written(field, given);
    }

    private String written(String field, Geometry given) {
        Coordinate first = given.getCoordinate();
        new InvalidInput.Check()
                .that(
                        !system.looksSwapped(first.x, first.y),
                        field,
                        first.x + ", " + first.y,
                        "easting or longitude first, then northing or latitude; these look swapped")
                .done();
        var writer = new WKBWriter(2, ByteOrderValues.BIG_ENDIAN, true);
        return HexFormat.of().formatHex(writer.write(system.toWgs84(given)));
    }

    private static Geometry read(String field, Map<String, Object> json) {
        try {
            return GeoJson.read(json);
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of(field, json.get("type"), String.valueOf(e.getMessage()));
        }
    }
}
