package org.dungchung.geo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Points, lines and polygons in GeoJSON, as objects of a JSON library: maps, lists and numbers.
 *
 * <p>Heights are dropped. Positions are x, y of whatever system the sender means; GeoJSON alone means longitude, latitude.
 */
public final class GeoJson {

    private static final int MOST_POSITIONS = 100_000;

    private GeoJson() {}

    /**
     * Reads a Point, LineString, MultiLineString, Polygon or MultiPolygon.
     *
     * @return a geometry with SRID 4326, whose numbers are not looked at
     * @throws IllegalArgumentException if it is not one, in words for the sender
     */
    public static Geometry read(Map<String, ?> json) {
        Object type = json.get("type");
        Object coordinates = json.get("coordinates");
        if (coordinates == null) {
            throw new IllegalArgumentException("a GeoJSON geometry has a type and coordinates");
        }
        if ("Point".equals(type)) {
            return Wgs84.factory().createPoint(position(coordinates));
        }
        if ("LineString".equals(type)) {
            return line(coordinates);
        }
        if ("MultiLineString".equals(type)) {
            var lines = list(coordinates).stream().map(GeoJson::line).toArray(LineString[]::new);
            return Wgs84.factory().createMultiLineString(lines);
        }
        if ("Polygon".equals(type)) {
            return polygon(coordinates);
        }
        if ("MultiPolygon".equals(type)) {
            var parts = list(coordinates).stream().map(GeoJson::polygon).toArray(Polygon[]::new);
            return Wgs84.factory().createMultiPolygon(parts);
        }
        throw new IllegalArgumentException(
                "a geometry here is a Point, LineString, MultiLineString, Polygon or MultiPolygon");
    }

    /** Writes a point, line or polygon. */
    public static Map<String, Object> write(Geometry geometry) {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", geometry.getGeometryType());
        json.put("coordinates", coordinates(geometry));
        return json;
    }

    private static List<?> coordinates(Geometry geometry) {
        if (geometry instanceof Point) {
            return pair(geometry.getCoordinate());
        }
        if (geometry instanceof LineString) {
            return List.of(geometry.getCoordinates()).stream()
                    .map(GeoJson::pair)
                    .toList();
        }
        if (geometry instanceof Polygon polygon) {
            return rings(polygon);
        }
        var parts = new ArrayList<List<?>>();
        for (int part = 0; part < geometry.getNumGeometries(); part++) {
            parts.add(coordinates(geometry.getGeometryN(part)));
        }
        return parts;
    }

    private static List<?> rings(Polygon polygon) {
        var rings = new ArrayList<List<?>>();
        rings.add(coordinates(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(coordinates(polygon.getInteriorRingN(hole)));
        }
        return rings;
    }

    private static List<Double> pair(Coordinate position) {
        return List.of(position.x, position.y);
    }

    private static LineString line(@Nullable Object coordinates) {
        Coordinate[] positions =
                list(coordinates).stream().map(GeoJson::position).toArray(Coordinate[]::new);
        if (positions.length < 2) {
            throw new IllegalArgumentException("a line has at least two positions");
        }
        return Wgs84.factory().createLineString(positions);
    }

    private static Polygon polygon(@Nullable Object coordinates) {
        var rings = list(coordinates).stream().map(GeoJson::ring).toList();
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon has at least its outer ring");
        }
        return Wgs84.factory()
                .createPolygon(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(@Nullable Object coordinates) {
        Coordinate[] positions =
                list(coordinates).stream().map(GeoJson::position).toArray(Coordinate[]::new);
        if (positions.length < 4 || !positions[0].equals2D(positions[positions.length - 1])) {
            throw new IllegalArgumentException("a ring has at least four positions, and ends where it begins");
        }
        return Wgs84.factory().createLinearRing(positions);
    }

    private static Coordinate position(@Nullable Object coordinates) {
        List<?> numbers = list(coordinates);
        if (numbers.size() >= 2
                && numbers.get(0) instanceof Number x
                && numbers.get(1) instanceof Number y
                && Double.isFinite(x.doubleValue())
                && Double.isFinite(y.doubleValue())) {
            return new Coordinate(x.doubleValue(), y.doubleValue());
        }
        throw new IllegalArgumentException("a position is two numbers, longitude and latitude");
    }

    private static List<?> list(@Nullable Object coordinates) {
        if (coordinates instanceof List<?> list && list.size() <= MOST_POSITIONS) {
            return list;
        }
        throw new IllegalArgumentException(
                "coordinates are lists of numbers, of at most " + MOST_POSITIONS + " positions");
    }
}
