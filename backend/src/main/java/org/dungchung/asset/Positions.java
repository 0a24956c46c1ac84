package org.dungchung.asset;

import java.util.List;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Positions of one coordinate system, to be told in another: what a form shows before anything is recorded.
 *
 * @param from EPSG code of the system that they are in; WGS 84 unless said
 * @param to EPSG code of the system wanted; WGS 84 unless said
 * @param positions of two numbers each, easting or longitude first
 */
public record Positions(
        @Nullable String from,
        @Nullable String to,
        @Nullable List<List<Double>> positions) {

    private static final String WGS84 = "EPSG:4326";
    private static final int MOST = 10_000;

    /**
     * The same places in the system wanted.
     *
     * @throws InvalidInput if one is no pair of numbers, or has its axes swapped
     * @throws org.dungchung.geo.crs.UnknownCoordinateSystem if there is no such system
     * @throws org.dungchung.geo.crs.OutsideCoordinateSystem if a system has no such position
     */
    public Positions told() {
        CoordinateSystem source = CoordinateSystems.of(from == null ? WGS84 : from);
        CoordinateSystem target = CoordinateSystems.of(to == null ? WGS84 : to);
        List<Coordinate> given = read(source);
        return new Positions(
                source.code(),
                target.code(),
                given.stream().map(one -> pair(move(one, source, target))).toList());
    }

    private List<Coordinate> read(CoordinateSystem source) {
        if (positions == null || positions.isEmpty() || positions.size() > MOST) {
            throw InvalidInput.of("positions", null, "1 to " + MOST + " pairs of numbers");
        }
        var check = new InvalidInput.Check();
        for (int at = 0; at < positions.size(); at++) {
            List<Double> pair = positions.get(at);
            boolean numbers = pair.size() == 2 && pair.get(0) != null && pair.get(1) != null;
            check.that(numbers, "positions[%d]".formatted(at), pair, "two numbers, easting or longitude first");
            check.that(
                    !numbers || !source.looksSwapped(pair.get(0), pair.get(1)),
                    "positions[%d]".formatted(at),
                    pair,
                    "easting or longitude first, then northing or latitude; these look swapped");
        }
        check.done();
        return positions.stream()
                .map(pair -> new Coordinate(pair.get(0), pair.get(1)))
                .toList();
    }

    private static Coordinate move(Coordinate one, CoordinateSystem source, CoordinateSystem target) {
        if (source.code().equals(target.code())) {
            return one;
        }
        Coordinate wgs84 = source.toWgs84(one.x, one.y);
        return target.fromWgs84(wgs84.x, wgs84.y);
    }

    private static List<Double> pair(Coordinate one) {
        return List.of(one.x, one.y);
    }
}
