package org.dungchung.exchange;

import java.util.List;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.geo.Wgs84;
import org.dungchung.platform.CopyBuffer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Where one row is, in WGS 84, on its way to the staging table. One for a whole file: it is cleared for each row. */
final class RowPlace {

    private final Shape shape;
    private final String givenCrs;
    private final Ewkb ewkb = new Ewkb();

    private @Nullable Geometry geometry;
    private @Nullable Coordinate point;
    private @Nullable Coordinate hall;
    private double givenX;
    private double givenY;

    RowPlace(Shape shape, String givenCrs) {
        this.shape = shape;
        this.givenCrs = givenCrs;
    }

    /** The columns of temporary table {@code staged} that say where. */
    static List<String> columns(Shape shape) {
        return switch (shape) {
            case NONE -> List.of();
            case POINT -> List.of("geometry", "given_x", "given_y", "given_crs");
            case LINE, AREA -> List.of("geometry");
            case HAMLET -> List.of("geometry", "centre", "hall");
        };
    }

    void clear() {
        geometry = null;
        point = null;
        hall = null;
    }

    /** The place as it would be stored: the shape, else the point; null when the row has none. */
    @Nullable Geometry inWgs84() {
        Coordinate one = point;
        return geometry != null || one == null ? geometry : Wgs84.factory().createPoint(one);
    }

    void at(double x, double y, Coordinate inWgs84) {
        givenX = x;
        givenY = y;
        point = inWgs84;
    }

    void shaped(Geometry inWgs84) {
        geometry = inWgs84;
    }

    void hall(@Nullable Coordinate inWgs84) {
        hall = inWgs84;
    }

    boolean hasPoint() {
        return point != null;
    }

    /** Whether enough is known for a row of this shape. */
    boolean isKnown() {
        return switch (shape) {
            case NONE -> true;
            case POINT -> point != null;
            case LINE, AREA -> geometry != null;
            case HAMLET -> point != null || hall != null || geometry != null;
        };
    }

    /** Writes the place in the order of {@link #columns}. */
    void write(CopyBuffer row) {
        if (shape == Shape.POINT && point != null) {
            write(row, point);
            row.value(Double.toString(givenX));
            row.value(Double.toString(givenY));
            row.value(givenCrs);
        } else if (shape != Shape.NONE) {
            write(row, geometry == null ? null : ewkb.of(geometry));
        }
        if (shape == Shape.HAMLET) {
            write(row, point);
            write(row, hall);
        }
    }

    private void write(CopyBuffer row, @Nullable Coordinate place) {
        write(row, place == null ? null : ewkb.point(place.x, place.y));
    }

    private static void write(CopyBuffer row, byte @Nullable [] hex) {
        if (hex == null) {
            row.value(null);
        } else {
            row.plain(hex, hex.length);
        }
    }
}
