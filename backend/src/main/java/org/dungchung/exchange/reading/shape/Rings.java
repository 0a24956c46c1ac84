package org.dungchung.exchange.reading.shape;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.geo.Wgs84;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** Makes polygons of the rings of a Shapefile: those that run clockwise are outlines, the others holes in one of them. */
final class Rings {

    private static final GeometryFactory FACTORY = Wgs84.factory();

    private Rings() {}

    /**
     * Returns a polygon or several.
     *
     * @throws IllegalArgumentException if a ring is open or has less than four positions
     */
    static Geometry polygons(List<Coordinate[]> rings) {
        var outlines = new ArrayList<Outline>();
        var holes = new ArrayList<LinearRing>();
        for (Coordinate[] positions : rings) {
            LinearRing ring = FACTORY.createLinearRing(positions);
            if (ring.isEmpty()) {
                continue;
            }
            if (Orientation.isCCW(positions)) {
                holes.add(ring);
            } else {
                outlines.add(new Outline(ring, new ArrayList<>()));
            }
        }
        holes.forEach(hole -> place(hole, outlines));
        Polygon[] polygons = outlines.stream().map(Outline::polygon).toArray(Polygon[]::new);
        return polygons.length == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
    }

    /** A hole in nothing is an outline that runs the wrong way. */
    private static void place(LinearRing hole, List<Outline> outlines) {
        for (Outline outline : outlines) {
            if (outline.contains(hole)) {
                outline.holes().add(hole);
                return;
            }
        }
        outlines.add(new Outline(hole, new ArrayList<>()));
    }

    private record Outline(LinearRing ring, List<LinearRing> holes) {

        boolean contains(LinearRing hole) {
            if (!ring.getEnvelopeInternal().contains(hole.getEnvelopeInternal())) {
                return false;
            }
            for (Coordinate position : hole.getCoordinates()) {
                int where = PointLocation.locateInRing(position, ring.getCoordinates());
                if (where != Location.BOUNDARY) {
                    return where == Location.INTERIOR;
                }
            }
            return true;
        }

        Polygon polygon() {
            return FACTORY.createPolygon(ring, holes.toArray(LinearRing[]::new));
        }
    }
}
