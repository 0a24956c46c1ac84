package org.dungchung.inspection;

import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Checks places that a telephone names: both coordinates or none, in degrees of WGS 84. */
final class GroundPoint {

    private GroundPoint() {}

    static void check(
            InvalidInput.Check check, String lonName, @Nullable Double lon, String latName, @Nullable Double lat) {
        check.that(
                        lon == null ? lat == null : Math.abs(lon) <= 180,
                        lonName,
                        lon,
                        "a longitude from -180 to 180, with a latitude")
                .that(
                        lat == null ? lon == null : Math.abs(lat) <= 90,
                        latName,
                        lat,
                        "a latitude from -90 to 90, with a longitude");
    }
}
