package org.dungchung.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.Places.Shape;
import org.dungchung.exchange.reading.RawFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Reads where a row is: from its geometry, from WKT in a cell, or from a pair of coordinates. Holds one row at a time. */
final class PlaceColumns {

    private final Shape shape;
    private final Places places;
    private final Map<String, Integer> position = new HashMap<>();
    private final Ewkb ewkb = new Ewkb();

    private @Nullable Geometry geometry;
    private @Nullable Coordinate point;
    private @Nullable Coordinate hall;
    private double givenX;
    private double givenY;

    PlaceColumns(ImportTarget target, Places places) {
        this.shape = target.shape();
        this.places = places;
        for (int i = 0; i < target.fields().size(); i++) {
            position.put(target.fields().get(i).name(), i);
        }
    }

    /** The columns of temporary table {@code staged} that say where. */
    static List<String> names(Shape shape) {
        return switch (shape) {
            case NONE -> List.of();
            case POINT -> List.of("geometry", "given_x", "given_y", "given_crs");
            case LINE, AREA -> List.of("geometry");
            case HAMLET -> List.of("geometry", "centre", "hall");
        };
    }

    /** Reads the place of {@code raw}; returns false when it was refused. */
    boolean read(RawFeature raw, Staging staging) {
        geometry = null;
        point = null;
        hall = null;
        String field = "x";
        try {
            if (shape != Shape.NONE) {
                field = shape == Shape.POINT ? "x" : "wkt";
                shapeOf(raw);
                field = "x";
                pointOf(raw);
                field = "hallX";
                hall = pair(raw, "hallX", "hallY");
                require();
            }
            return true;
        } catch (BadValue e) {
            String cell = cell(raw, field);
            staging.refuse(
                    raw.row(),
                    field,
                    field.equals("wkt") || cell == null
                            ? cell
                            : cell + " " + cell(raw, field.replace('x', 'y').replace('X', 'Y')),
                    e);
            return false;
        }
    }

    /** Writes the place that was read last, in the order of {@link #names}. */
    void write(CopyBuffer row) {
        if (shape == Shape.POINT && point != null) {
            write(row, point);
            row.value(Double.toString(givenX));
            row.value(Double.toString(givenY));
            row.value(places.system().code());
        } else if (shape != Shape.NONE) {
            byte[] hex = geometry == null ? null : ewkb.of(geometry);
            if (hex == null) {
                row.value(null);
            } else {
                row.plain(hex, hex.length);
            }
        }
        if (shape == Shape.HAMLET) {
            write(row, point);
            write(row, hall);
        }
    }

    private void write(CopyBuffer row, @Nullable Coordinate place) {
        if (place == null) {
            row.value(null);
        } else {
            byte[] hex = ewkb.point(place.x, place.y);
            row.plain(hex, hex.length);
        }
    }

    private void shapeOf(RawFeature raw) throws BadValue {
        String wkt = cell(raw, "wkt");
        Geometry given = raw.geometry();
        if (given == null && wkt != null) {
            given = places.wkt(wkt);
        }
        if (given instanceof Point one && (shape == Shape.POINT || shape == Shape.HAMLET) && !one.isEmpty()) {
            take(one.getX(), one.getY());
        } else if (given != null) {
            geometry = places.toWgs84(given, shape);
        }
    }

    private void pointOf(RawFeature raw) throws BadValue {
        String x = cell(raw, "x");
        String y = cell(raw, "y");
        if (point == null && x != null && y != null) {
            take(places.number(x), places.number(y));
        } else if (point == null && (x != null || y != null)) {
            throw new BadValue("missing-value", "Of x and y one is empty.");
        }
    }

    private void take(double x, double y) throws BadValue {
        givenX = x;
        givenY = y;
        point = places.toWgs84(x, y);
    }

    private @Nullable Coordinate pair(RawFeature raw, String xField, String yField) throws BadValue {
        String x = cell(raw, xField);
        String y = cell(raw, yField);
        if (x == null || y == null) {
            return null;
        }
        return places.toWgs84(places.number(x), places.number(y));
    }

    private void require() throws BadValue {
        boolean hasPoint = point != null || (hall != null && shape == Shape.HAMLET);
        boolean found = hasPoint || (geometry != null && shape != Shape.POINT);
        if (!found) {
            throw new BadValue("missing-place", "Nothing says where it is.");
        }
    }

    private @Nullable String cell(RawFeature raw, String field) {
        Integer index = position.get(field);
        String cell = index == null ? null : raw.values().get(index);
        return cell == null || cell.isBlank() ? null : cell;
    }
}
