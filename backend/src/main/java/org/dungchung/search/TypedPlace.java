package org.dungchung.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that say a place: degrees ({@code 21.03, 105.85}, {@code 21,03 105,85}, {@code 21°01'48"N 105°51'E}, also {@code B} and
 * {@code Đ}), or metres of VN-2000 ({@code X 2326000 Y 587000}). Latitude and longitude, X and Y may come in either order: in this country no
 * number can be both.
 *
 * @param north latitude in degrees, or X of VN-2000 in metres
 * @param east longitude in degrees, or Y of VN-2000 in metres
 */
record TypedPlace(double north, double east, boolean metres) {

    private static final Pattern POINTS = Pattern.compile("(-?\\d{1,3}\\.\\d+)°?\\s*[,;\\s]\\s*(-?\\d{1,3}\\.\\d+)°?");
    private static final Pattern COMMAS = Pattern.compile("(-?\\d{1,3},\\d+)°?(?:\\s*;\\s*|,?\\s+)(-?\\d{1,3},\\d+)°?");
    private static final Pattern METRES = Pattern.compile(
            "(?:[XY]\\s*[=:]?\\s*)?(\\d{6,7}(?:[.,]\\d+)?)\\s*[,;\\s]\\s*(?:[XY]\\s*[=:]?\\s*)?(\\d{6,7}(?:[.,]\\d+)?)");
    private static final String ANGLE =
            "([NSEWBĐDT]?)\\s*(\\d{1,3})\\s*[°º]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*['’′]\\s*)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:[\"”″]|'')\\s*)?([NSEWBĐDT]?)";
    private static final Pattern ANGLES = Pattern.compile(ANGLE + "[,;\\s]*" + ANGLE);
    private static final int PARTS = 5;

    /** No easting of a zone of VN-2000 reaches so far, and no place of this country lies so far south. */
    private static final double LEAST_NORTHING = 880_000;

    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    /** Returns null when the text says no place. */
    static @Nullable TypedPlace of(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        for (Pattern pair : List.of(POINTS, COMMAS)) {
            Matcher numbers = pair.matcher(text);
            if (numbers.matches()) {
                return degrees(number(numbers.group(1)), number(numbers.group(2)));
            }
        }
        Matcher metres = METRES.matcher(text);
        if (metres.matches()) {
            return metres(number(metres.group(1)), number(metres.group(2)));
        }
        Matcher angles = ANGLES.matcher(text);
        return angles.matches() ? degrees(angle(angles, 1), angle(angles, 1 + PARTS)) : null;
    }

    private static @Nullable TypedPlace degrees(double one, double other) {
        boolean swapped = Math.abs(one) > MOST_LATITUDE;
        double north = swapped ? other : one;
        double east = swapped ? one : other;
        boolean somewhere = Math.abs(north) <= MOST_LATITUDE && Math.abs(east) <= MOST_LONGITUDE;
        return somewhere ? new TypedPlace(north, east, false) : null;
    }

    private static @Nullable TypedPlace metres(double one, double other) {
        double north = Math.max(one, other);
        double east = Math.min(one, other);
        return north >= LEAST_NORTHING && east < LEAST_NORTHING ? new TypedPlace(north, east, true) : null;
    }

    private static double angle(Matcher angles, int from) {
        String direction = angles.group(from) + angles.group(from + PARTS - 1);
        double size =
                part(angles.group(from + 1)) + part(angles.group(from + 2)) / 60 + part(angles.group(from + 3)) / 3600;
        return direction.matches("[SWT]") ? -size : size;
    }

    private static double part(@Nullable String written) {
        return written == null ? 0 : number(written);
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(',', '.'));
    }
}
