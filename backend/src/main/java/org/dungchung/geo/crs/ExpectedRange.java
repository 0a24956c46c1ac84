package org.dungchung.geo.crs;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Where the coordinates of Vietnam lie in a system; tells a swapped pair from a position. */
final class ExpectedRange {

    private static final Envelope DEGREES = new Envelope(102, 118, 6, 24);
    private static final Envelope METRES = new Envelope(200_000, 800_000, 900_000, 2_600_000);

    private ExpectedRange() {}

    /** Returns the range of a system, or null for one in which nothing is expected (a national grid of another country). */
    static @Nullable Envelope of(String code, boolean geographic) {
        if (geographic) {
            return DEGREES;
        }
        return Vn2000.isVn2000(code) ? METRES : null;
    }
}
