package org.dungchung.background;

import java.nio.charset.StandardCharsets;
import org.dungchung.background.osm.NodePlaces;

/** Lines and points as PostGIS reads them in COPY: EWKB of WGS 84 in hexadecimal digits. The array is used again for the next one. */
final class HexLine {

    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE = "0020000002000010E6".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] POINT = "0020000001000010E6".getBytes(StandardCharsets.US_ASCII);
    private static final int POSITION = 32;
    private static final double UNIT = 1e7;

    private byte[] hex = new byte[1 << 12];
    private int length;

    /** The line along those of the nodes that are known; false if they are fewer than two. */
    boolean along(long[] nodes, NodePlaces places) {
        reserve(LINE.length + 8 + nodes.length * POSITION);
        int known = 0;
        int at = LINE.length + 8;
        for (long node : nodes) {
            long place = places.of(node);
            if (place != NodePlaces.NOWHERE) {
                position((int) (place >> 32), (int) place, at + known++ * POSITION);
            }
        }
        System.arraycopy(LINE, 0, hex, 0, LINE.length);
        put(known, 8, LINE.length);
        length = at + known * POSITION;
        return known > 1;
    }

    void point(int lon, int lat) {
        System.arraycopy(POINT, 0, hex, 0, POINT.length);
        position(lon, lat, POINT.length);
        length = POINT.length + POSITION;
    }

    byte[] hex() {
        return hex;
    }

    int length() {
        return length;
    }

    private void position(int lon, int lat, int at) {
        put(Double.doubleToLongBits(lon / UNIT), 16, at);
        put(Double.doubleToLongBits(lat / UNIT), 16, at + 16);
    }

    private void put(long bits, int digits, int at) {
        for (int i = 0; i < digits; i++) {
            hex[at + i] = DIGITS[(int) (bits >>> (4 * (digits - 1 - i))) & 0xf];
        }
    }

    private void reserve(int size) {
        if (size > hex.length) {
            hex = new byte[size * 2];
        }
    }
}
