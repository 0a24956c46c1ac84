package org.dungchung.exchange.reading.kml;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.exchange.reading.SafeXml;
import org.dungchung.geo.Wgs84;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Shapes of KML; heights are left out. */
final class KmlShapes {

    private static final GeometryFactory FACTORY = Wgs84.factory();

    private final SafeXml xml;

    /** @param xml stands at the beginning of a shape */
    KmlShapes(SafeXml xml) {
        this.xml = xml;
    }

    /**
     * Reads to the end of the shape; null when nothing is in it.
     *
     * @throws IllegalArgumentException if it is none; the message is for people
     */
    @Nullable Geometry read() {
        return switch (xml.name()) {
            case "Point" -> point();
            case "LineString" -> FACTORY.createLineString(positions("LineString"));
            case "Polygon" -> polygon();
            case "MultiGeometry" -> several();
            default -> null;
        };
    }

    private Geometry point() {
        Coordinate[] positions = positions("Point");
        if (positions.length != 1) {
            throw new IllegalArgumentException("A point has one position.");
        }
        return FACTORY.createPoint(positions[0]);
    }

    private Geometry polygon() {
        LinearRing outline = null;
        var holes = new ArrayList<LinearRing>();
        while (xml.next() && !xml.ends("Polygon")) {
            if (xml.begins("outerBoundaryIs")) {
                outline = FACTORY.createLinearRing(positions("outerBoundaryIs"));
            } else if (xml.begins("innerBoundaryIs")) {
                holes.add(FACTORY.createLinearRing(positions("innerBoundaryIs")));
            }
        }
        if (outline == null) {
            throw new IllegalArgumentException("A polygon without an outline.");
        }
        return FACTORY.createPolygon(outline, holes.toArray(LinearRing[]::new));
    }

    private @Nullable Geometry several() {
        var parts = new ArrayList<Geometry>();
        while (xml.next() && !xml.ends("MultiGeometry")) {
            Geometry part = xml.begins() ? read() : null;
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : FACTORY.buildGeometry(parts);
    }

    private Coordinate[] positions(String element) {
        List<Coordinate> positions = new ArrayList<>();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("coordinates")) {
                for (String triple : xml.text().strip().split("\\s+", -1)) {
                    positions.add(position(triple));
                }
            }
        }
        return positions.toArray(Coordinate[]::new);
    }

    private static Coordinate position(String triple) {
        String[] numbers = triple.split(",", -1);
        try {
            if (numbers.length == 2 || numbers.length == 3) {
                return new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is no position.".formatted(triple), e);
        }
        throw new IllegalArgumentException("'%s' is no position, which is longitude,latitude.".formatted(triple));
    }
}
