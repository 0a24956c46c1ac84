package org.dungchung.exchange.reading;

import org.dungchung.geo.Wgs84;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Geometry objects of GeoJSON (RFC 7946 section 3.1); heights are left out. */
final class GeoJsonGeometry {

    private static final GeometryFactory FACTORY = Wgs84.factory();

    private GeoJsonGeometry() {}

    /**
     * Returns the geometry, or null when there is none.
     *
     * @throws IllegalArgumentException if it is no geometry; the message is for people
     */
    static @Nullable Geometry read(JsonNode geometry) {
        if (geometry.isMissingNode() || geometry.isNull()) {
            return null;
        }
        JsonNode coordinates = geometry.path("coordinates");
        String type = geometry.path("type").asString("");
        return switch (type) {
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "LineString" -> line(coordinates);
            case "MultiLineString" ->
                FACTORY.createMultiLineString(all(coordinates, GeoJsonGeometry::line, LineString[]::new));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(all(coordinates, GeoJsonGeometry::polygon, Polygon[]::new));
            default -> throw new IllegalArgumentException("A geometry of type '%s' is not expected.".formatted(type));
        };
    }

    private static LineString line(JsonNode coordinates) {
        Coordinate[] all = all(coordinates, GeoJsonGeometry::coordinate, Coordinate[]::new);
        if (all.length == 1) {
            throw new IllegalArgumentException("A line needs two positions at least.");
        }
        return FACTORY.createLineString(all);
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] all = all(rings, GeoJsonGeometry::ring, LinearRing[]::new);
        if (all.length == 0) {
            throw new IllegalArgumentException("A polygon without a ring.");
        }
        if (all[0].isEmpty() && all.length > 1) {
            throw new IllegalArgumentException("A polygon has a hole and no outline.");
        }
        return FACTORY.createPolygon(all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
    }

    private static LinearRing ring(JsonNode coordinates) {
        Coordinate[] all = all(coordinates, GeoJsonGeometry::coordinate, Coordinate[]::new);
        if (all.length > 0 && (all.length < 4 || !all[0].equals2D(all[all.length - 1]))) {
            throw new IllegalArgumentException(
                    "The outline of a polygon needs four positions at least, and its last is its first.");
        }
        return FACTORY.createLinearRing(all);
    }

    private static Coordinate coordinate(JsonNode position) {
        if (position.size() < 2
                || !position.get(0).isNumber()
                || !position.get(1).isNumber()) {
            throw new IllegalArgumentException("A position is two numbers, longitude or easting first.");
        }
        return new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
    }

    private static <T> T[] all(
            JsonNode array,
            java.util.function.Function<JsonNode, T> read,
            java.util.function.IntFunction<T[]> generator) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("Coordinates are missing or are no list.");
        }
        return array.valueStream().map(read).toArray(generator);
    }
}
