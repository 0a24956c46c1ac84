package org.dungchung.exchange.writing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.dungchung.exchange.writing.Layer.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;

/** The content of one record of a shapefile (ESRI, Shapefile Technical Description, 1998). */
final class ShapeRecord {

    static final int NOTHING = 0;
    static final int POINT = 1;
    static final int LINE = 3;
    static final int AREA = 5;

    private ShapeRecord() {}

    /** The one type that all shapes of a file have. */
    static int typeOf(Shape shape) {
        return switch (shape) {
            case NONE -> NOTHING;
            case POINT -> POINT;
            case LINE -> LINE;
            case AREA, AREA_OR_POINT -> AREA;
        };
    }

    /** The bytes of a shape; of none where there is no geometry, or one of another type. */
    static byte[] of(@Nullable Geometry geometry, int type) {
        if (type == POINT && geometry instanceof Point point) {
            return buffer(20)
                    .putInt(POINT)
                    .putDouble(point.getX())
                    .putDouble(point.getY())
                    .array();
        }
        if (geometry == null
                || type == NOTHING
                || type == POINT
                || (type == AREA) != (geometry instanceof Polygonal)
                || geometry.isEmpty()) {
            return buffer(4).putInt(NOTHING).array();
        }
        return parts(type, geometry.getEnvelopeInternal(), partsOf(geometry));
    }

    private static List<Coordinate[]> partsOf(Geometry geometry) {
        var parts = new ArrayList<Coordinate[]>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                parts.add(ring(polygon.getExteriorRing().getCoordinates(), false));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    parts.add(ring(polygon.getInteriorRingN(hole).getCoordinates(), true));
                }
            } else {
                parts.add(geometry.getGeometryN(i).getCoordinates());
            }
        }
        return parts;
    }

    /** Outlines turn clockwise, holes against it. */
    private static Coordinate[] ring(Coordinate[] ring, boolean counterClockwise) {
        if (Orientation.isCCW(ring) != counterClockwise) {
            CoordinateArrays.reverse(ring);
        }
        return ring;
    }

    private static byte[] parts(int type, Envelope box, List<Coordinate[]> parts) {
        int positions = parts.stream().mapToInt(part -> part.length).sum();
        ByteBuffer record = buffer(44 + 4 * parts.size() + 16 * positions);
        record.putInt(type).putDouble(box.getMinX()).putDouble(box.getMinY());
        record.putDouble(box.getMaxX()).putDouble(box.getMaxY());
        record.putInt(parts.size()).putInt(positions);
        int first = 0;
        for (Coordinate[] part : parts) {
            record.putInt(first);
            first += part.length;
        }
        for (Coordinate[] part : parts) {
            for (Coordinate position : part) {
                record.putDouble(position.x).putDouble(position.y);
            }
        }
        return bytes(record);
    }

    private static byte[] bytes(ByteBuffer record) {
        byte[] bytes = new byte[record.flip().remaining()];
        record.get(bytes);
        return bytes;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
