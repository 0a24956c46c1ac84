package org.dungchung.exchange;

import java.nio.charset.StandardCharsets;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** Geometries as PostGIS reads them in COPY: EWKB in hexadecimal digits, with their reference system. */
final class Ewkb {

    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final WKBWriter writer = new WKBWriter(2, ByteOrderValues.BIG_ENDIAN, true);
    private final byte[] point = "0020000001000010E6".concat("0".repeat(32)).getBytes(StandardCharsets.US_ASCII);

    /** The point at a position of WGS 84. The array is used again for the next one. */
    byte[] point(double longitude, double latitude) {
        put(Double.doubleToLongBits(longitude), 18);
        put(Double.doubleToLongBits(latitude), 34);
        return point;
    }

    byte[] of(Geometry geometry) {
        byte[] binary = writer.write(geometry);
        byte[] hex = new byte[binary.length * 2];
        for (int i = 0; i < binary.length; i++) {
            hex[2 * i] = DIGITS[(binary[i] >> 4) & 0xf];
            hex[2 * i + 1] = DIGITS[binary[i] & 0xf];
        }
        return hex;
    }

    private void put(long bits, int offset) {
        for (int i = 0; i < 16; i++) {
            point[offset + i] = DIGITS[(int) (bits >>> (60 - 4 * i)) & 0xf];
        }
    }
}
