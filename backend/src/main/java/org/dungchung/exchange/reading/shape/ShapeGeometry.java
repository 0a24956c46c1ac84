package org.dungchung.exchange.reading.shape;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.dungchung.geo.Wgs84;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Geometries of a .shp; heights and measures are left out. */
final class ShapeGeometry {

    private static final GeometryFactory FACTORY = Wgs84.factory();
    private static final int BOX = 32;
    private static final int POSITION = 16;
    private static final int MOST_PARTS = 10_000;

    private ShapeGeometry() {}

    /**
     * Reads the content of a record.
     *
     * @throws IllegalArgumentException if it says what cannot be
     * @throws java.nio.BufferUnderflowException if it says more than is there
     */
    static @Nullable Geometry read(ByteBuffer record) {
        int type = record.getInt();
        return switch (type % 10) {
            case 0 -> null;
            case 1 -> FACTORY.createPoint(position(record));
            case 3 -> lines(parts(record));
            case 5 -> Rings.polygons(parts(record));
            case 8 -> {
                skipBox(record);
                yield FACTORY.createMultiPointFromCoords(positions(record, count(record, POSITION)));
            }
            default -> throw new IllegalArgumentException("type " + type);
        };
    }

    private static Geometry lines(List<Coordinate[]> parts) {
        LineString[] lines = parts.stream().map(FACTORY::createLineString).toArray(LineString[]::new);
        return lines.length == 1 ? lines[0] : FACTORY.createMultiLineString(lines);
    }

    private static List<Coordinate[]> parts(ByteBuffer record) {
        skipBox(record);
        int partCount = count(record, Integer.BYTES);
        int positionCount = count(record, POSITION);
        if (partCount > MOST_PARTS || partCount == 0) {
            throw new IllegalArgumentException("parts " + partCount);
        }
        int[] starts = new int[partCount + 1];
        for (int i = 0; i < partCount; i++) {
            starts[i] = record.getInt();
        }
        starts[partCount] = positionCount;
        var parts = new ArrayList<Coordinate[]>();
        for (int i = 0; i < partCount; i++) {
            if (starts[i] < 0 || starts[i + 1] < starts[i]) {
                throw new IllegalArgumentException("part " + i);
            }
            parts.add(positions(record, starts[i + 1] - starts[i]));
        }
        return parts;
    }

    private static void skipBox(ByteBuffer record) {
        record.position(Math.min(record.position() + BOX, record.limit()));
    }

    private static int count(ByteBuffer record, int size) {
        int count = record.getInt();
        if (count < 0 || (long) count * size > record.remaining()) {
            throw new IllegalArgumentException("count " + count);
        }
        return count;
    }

    private static Coordinate[] positions(ByteBuffer record, int count) {
        if ((long) count * POSITION > record.remaining()) {
            throw new IllegalArgumentException("positions " + count);
        }
        var positions = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            positions[i] = position(record);
        }
        return positions;
    }

    private static Coordinate position(ByteBuffer record) {
        return new Coordinate(record.getDouble(), record.getDouble());
    }
}
