package org.dungchung.exchange.reading.gpkg;

import java.util.Arrays;
import org.dungchung.exchange.reading.Wkb;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Geometries of a GeoPackage: a header with an optional envelope, then WKB. */
final class GpkgGeometry {

    private static final int SHORTEST_HEADER = 8;
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

    private GpkgGeometry() {}

    /**
     * Returns the geometry; null when it is said to be empty.
     *
     * @throws IllegalArgumentException if it is none; the message is for people
     */
    static @Nullable Geometry read(byte[] blob) {
        if (blob.length < SHORTEST_HEADER || blob[0] != 'G' || blob[1] != 'P') {
            throw damaged();
        }
        int flags = blob[3] & 0xff;
        int envelope = flags >> 1 & 7;
        if (envelope >= ENVELOPES.length || blob.length < SHORTEST_HEADER + ENVELOPES[envelope]) {
            throw damaged();
        }
        if ((flags >> 4 & 1) == 1) {
            return null;
        }
        return Wkb.read(Arrays.copyOfRange(blob, SHORTEST_HEADER + ENVELOPES[envelope], blob.length));
    }

    private static IllegalArgumentException damaged() {
        return new IllegalArgumentException("The geometry is damaged.");
    }
}
