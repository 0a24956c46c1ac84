package org.dungchung.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final RowPlace place;
    private final Map<String, Integer> position = new HashMap<>();

    PlaceColumns(ImportTarget target, Places places) {
        this.shape = target.shape();
        this.places = places;
        this.place = new RowPlace(shape, places.system().code());
        for (int i = 0; i < target.fields().size(); i++) {
            position.put(target.fields().get(i).name(), i);
        }
    }

    /** The place that was read last. */
    RowPlace place() {
        return place;
    }

    /** Reads the place of {@code raw}; returns false when it was refused. */
    boolean read(RawFeature raw, RowRefusals refusals) {
        place.clear();
        return shape == Shape.NONE
                || (is(raw, refusals, shape == Shape.POINT ? "x" : "wkt", "wkt", this::shapeOf)
                        && is(raw, refusals, "x", "y", this::pointOf)
                        && is(raw, refusals, "hallX", "hallY", this::hallOf)
                        && is(raw, refusals, shape == Shape.POINT ? "x" : "wkt", "wkt", this::require));
    }

    /** Takes one step; a fault is said of {@code field}, with what stands there and in {@code other}. */
    private boolean is(RawFeature raw, RowRefusals refusals, String field, String other, Step step) {
        try {
            step.take(raw);
            return true;
        } catch (BadValue e) {
            List<String> cells = Stream.of(field, other)
                    .distinct()
                    .map(name -> cell(raw, name))
                    .flatMap(Stream::ofNullable)
                    .toList();
            refusals.refuse(raw.row(), field, cells.isEmpty() ? null : String.join(" ", cells), e);
            return false;
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
            place.shaped(places.toWgs84(given, shape));
        }
    }

    private void pointOf(RawFeature raw) throws BadValue {
        String x = cell(raw, "x");
        String y = cell(raw, "y");
        if (place.hasPoint() || (x == null && y == null)) {
            return;
        }
        if (x == null || y == null) {
            throw halfMissing();
        }
        double[] pair = places.pair(x, y);
        take(pair[0], pair[1]);
    }

    private void take(double x, double y) throws BadValue {
        place.at(x, y, places.toWgs84(x, y));
    }

    private Coordinate inWgs84(double[] pair) throws BadValue {
        return places.toWgs84(pair[0], pair[1]);
    }

    private void hallOf(RawFeature raw) throws BadValue {
        String x = cell(raw, "hallX");
        String y = cell(raw, "hallY");
        if ((x == null) != (y == null)) {
            throw halfMissing();
        }
        place.hall(x == null || y == null ? null : inWgs84(places.pair(x, y)));
    }

    private static BadValue halfMissing() {
        return new BadValue("half-a-position", "Of the two coordinates one is empty.");
    }

    private void require(RawFeature raw) throws BadValue {
        if (!place.isKnown()) {
            throw new BadValue(
                    "missing-place", "The row has neither a geometry nor coordinates, so nothing says where it is.");
        }
    }

    private @Nullable String cell(RawFeature raw, String field) {
        Integer index = position.get(field);
        String cell = index == null ? null : raw.values().get(index);
        return cell == null || cell.isBlank() ? null : cell;
    }

    /** One part of the place of a row. */
    @FunctionalInterface
    private interface Step {
        void take(RawFeature raw) throws BadValue;
    }
}
