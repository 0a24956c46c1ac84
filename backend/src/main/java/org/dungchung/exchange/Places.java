package org.dungchung.exchange;

import java.util.Map;
import org.dungchung.geo.Wgs84;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.geo.crs.OutsideCoordinateSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Brings the positions of a file to WGS 84, and refuses those that cannot be meant. */
final class Places {

    private static final String SWAPPED =
            "x and y look swapped: x is easting or longitude, y northing or latitude (VN-2000 forms write X for northing). Swap the columns.";

    private final CoordinateSystem system;
    private final @Nullable Character decimal;

    /** @param decimal the declared decimal sign of coordinates written as text, or null */
    Places(CoordinateSystem system, @Nullable Character decimal) {
        this.system = system;
        this.decimal = decimal;
    }

    CoordinateSystem system() {
        return system;
    }

    /**
     * The coordinates that two cells hold, in the system of the file: numbers, or in a geographic system angles such as
     * {@code 105°9'12"Đ}.
     *
     * @return x, y
     */
    double[] pair(String x, String y) throws BadValue {
        if (!DegreePair.isWritten(x, y)) {
            return new double[] {NumberText.parse(x, decimal), NumberText.parse(y, decimal)};
        }
        if (!system.isGeographic()) {
            throw new BadValue(
                    "degrees-in-metres",
                    "The place is written in degrees, and %s counts metres; declare the system that the file is in."
                            .formatted(system.code()),
                    Map.of("crs", system.code()));
        }
        return DegreePair.read(x, y, decimal);
    }

    static BadValue swapped() {
        return new BadValue("swapped-axes", SWAPPED);
    }

    /** The longitude and latitude of a given position. */
    Coordinate toWgs84(double x, double y) throws BadValue {
        if (system.looksSwapped(x, y)) {
            throw swapped();
        }
        try {
            return system.toWgs84(x, y);
        } catch (OutsideCoordinateSystem e) {
            throw outside();
        }
    }

    /** A geometry of the file as it is stored. */
    Geometry toWgs84(Geometry given, Shape shape) throws BadValue {
        if (given.isEmpty() || !shape.accepts(given)) {
            throw new BadValue(
                    "geometry-type",
                    "A %s is expected here, not a %s.".formatted(shape.words(), given.getGeometryType()),
                    Map.of("expected", shape.name(), "given", given.getGeometryType()));
        }
        Coordinate first = given.getCoordinate();
        toWgs84(first.x, first.y);
        try {
            return system.toWgs84(given);
        } catch (OutsideCoordinateSystem e) {
            throw outside();
        }
    }

    private BadValue outside() {
        return new BadValue(
                "outside-crs",
                "The place lies outside the area for which %s is made. Look at the coordinates, and at the system that was declared."
                        .formatted(system.code()),
                Map.of("crs", system.code()));
    }

    Geometry wkt(String cell) throws BadValue {
        try {
            return new WKTReader(Wgs84.factory()).read(cell);
        } catch (ParseException | IllegalArgumentException e) {
            throw new BadValue(
                    "invalid-geometry",
                    "This is no WKT such as POLYGON((x y, x y, x y, x y)), or an outline in it does not end where it begins.");
        }
    }

    /** The shapes that the rows of a target have. */
    enum Shape {
        NONE,
        POINT,
        LINE,
        AREA,
        HAMLET;

        boolean accepts(Geometry geometry) {
            return switch (this) {
                case NONE -> false;
                case POINT -> geometry instanceof Point;
                case LINE -> geometry instanceof Lineal;
                case AREA -> geometry instanceof Polygonal;
                case HAMLET -> geometry instanceof Polygonal || geometry instanceof Point;
            };
        }

        private String words() {
            return switch (this) {
                case NONE -> "row without geometry";
                case POINT -> "point";
                case LINE -> "line";
                case AREA -> "polygon";
                case HAMLET -> "polygon or point";
            };
        }
    }
}
