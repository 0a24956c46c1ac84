package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dungchung.geo.Wgs84;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.JsonNode;

/**
 * A feature as the registry gives it and as GDAL read it in a file of some format, both GeoJSON: each column the same, and the place.
 *
 * @param expected its columns by their English titles
 * @param shortTitles what the columns are called where names are short; empty where they are not
 */
record SameFeature(JsonNode expected, JsonNode found, Map<String, String> shortTitles) {

    private static final Set<String> YES = Set.of("true", "1", "t");
    private static final Set<String> NO = Set.of("false", "0", "f");

    /** Where the two are not the same; the rows of a file are in no order, so that the nearest is looked for. */
    List<String> differences() {
        var differences = new ArrayList<String>();
        Map<String, JsonNode> columns = columns(found);
        expected.path("properties").forEachEntry((title, value) -> {
            JsonNode column = columns.get(plain(shortTitles.getOrDefault(title, title)));
            String said = column == null ? "" : column.asString("");
            if (!isSame(value, said)) {
                differences.add("%s: %s is '%s'".formatted(title, value, said));
            }
        });
        Place.of(expected.path("geometry")).differences(place(), differences);
        return differences;
    }

    private static Map<String, JsonNode> columns(JsonNode feature) {
        var columns = new HashMap<String, JsonNode>();
        feature.path("properties").forEachEntry((title, value) -> columns.put(plain(title), value));
        return columns;
    }

    /** GDAL writes the names of some formats without blanks and the like. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    private static boolean isSame(JsonNode value, String said) {
        if (value.isNull()) {
            return said.isEmpty();
        }
        if (value.isBoolean()) {
            return (value.booleanValue() ? YES : NO).contains(said.toLowerCase(Locale.ROOT));
        }
        if (value.isNumber()) {
            return !said.isEmpty()
                    && Math.abs(Double.parseDouble(said) - value.asDouble())
                            <= 1e-9 * Math.max(1, Math.abs(value.asDouble()));
        }
        String text = value.stringValue();
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? said.replace('/', '-').replaceFirst("T00:00:00$", "").equals(text)
                : said.replaceFirst("^'(?=[=+@-])", "").equals(text);
    }

    /** Where it is: as a geometry, or in the columns of a sheet. */
    private Place place() {
        JsonNode columns = found.path("properties");
        String wkt = columns.path("WKT").asString("");
        if (!wkt.isEmpty()) {
            return Place.of(wkt);
        }
        String x = columns.path("Longitude").asString(columns.path("lon").asString(""));
        String y = columns.path("Latitude").asString(columns.path("lat").asString(""));
        return found.path("geometry").isObject() || x.isEmpty()
                ? Place.of(found.path("geometry"))
                : new Place("Point", List.of(new Coordinate(Double.parseDouble(x), Double.parseDouble(y))));
    }

    /**
     * A geometry as what it is and its vertices, in whatever order its rings are written.
     *
     * @param family Point, LineString, Polygon; empty = no place at all
     */
    private record Place(String family, List<Coordinate> vertices) {

        static Place of(JsonNode geometry) {
            return new Place(
                    geometry.path("type").asString("").replace("Multi", ""),
                    positions(geometry.path("coordinates")).toList());
        }

        static Place of(String wkt) {
            try {
                Geometry geometry = new WKTReader(Wgs84.factory()).read(wkt);
                return new Place(geometry.getGeometryType().replace("Multi", ""), List.of(geometry.getCoordinates()));
            } catch (ParseException e) {
                throw new AssertionError(wkt, e);
            }
        }

        private static Stream<Coordinate> positions(JsonNode node) {
            return node.path(0).isNumber()
                    ? Stream.of(
                            new Coordinate(node.get(0).asDouble(), node.get(1).asDouble()))
                    : node.valueStream().flatMap(Place::positions);
        }

        /** None where each vertex of the one lies within a ten-millionth of a degree of one of the other. */
        void differences(Place other, List<String> differences) {
            boolean alike = other.family.equals(family) && other.vertices.size() == vertices.size();
            if (!alike) {
                differences.add(
                        "%s of %d is %s of %d".formatted(family, vertices.size(), other.family, other.vertices.size()));
            } else if (!vertices.isEmpty() && DiscreteHausdorffDistance.distance(points(), other.points()) >= 1e-7) {
                differences.add("%s is %s".formatted(points(), other.points()));
            }
        }

        private Geometry points() {
            return Wgs84.factory().createMultiPointFromCoords(vertices.toArray(Coordinate[]::new));
        }
    }
}
