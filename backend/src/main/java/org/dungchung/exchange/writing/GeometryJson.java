package org.dungchung.exchange.writing;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/** Geometry objects of GeoJSON (RFC 7946 section 3.1), with every digit that tells a number from its neighbours. */
final class GeometryJson {

    private GeometryJson() {}

    static void write(JsonGenerator json, @Nullable Geometry geometry) {
        if (geometry == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", geometry.getGeometryType());
        json.writeName("coordinates");
        coordinates(json, geometry);
        json.writeEndObject();
    }

    private static void coordinates(JsonGenerator json, Geometry geometry) {
        if (geometry instanceof Point point) {
            position(json, point.getCoordinateSequence(), 0);
        } else if (geometry instanceof LineString line) {
            positions(json, line.getCoordinateSequence());
        } else if (geometry instanceof Polygon polygon) {
            json.writeStartArray();
            positions(json, polygon.getExteriorRing().getCoordinateSequence());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                positions(json, polygon.getInteriorRingN(hole).getCoordinateSequence());
            }
            json.writeEndArray();
        } else if (geometry instanceof GeometryCollection parts) {
            json.writeStartArray();
            for (int part = 0; part < parts.getNumGeometries(); part++) {
                coordinates(json, parts.getGeometryN(part));
            }
            json.writeEndArray();
        }
    }

    private static void positions(JsonGenerator json, CoordinateSequence positions) {
        json.writeStartArray();
        for (int i = 0; i < positions.size(); i++) {
            position(json, positions, i);
        }
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, CoordinateSequence positions, int index) {
        json.writeStartArray();
        json.writeNumber(positions.getX(index));
        json.writeNumber(positions.getY(index));
        json.writeEndArray();
    }
}
