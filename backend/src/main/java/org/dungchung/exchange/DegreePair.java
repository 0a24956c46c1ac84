package org.dungchung.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A longitude and a latitude as two cells of one row have them, with the directions that are written there. Letters are understood in the
 * language of the other cell: {@code N} beside {@code E} is north; beside {@code Đ} (đông) it would be nam, south, where no list of Vietnam
 * lies, and alone it may be either: then the row is refused, for the wrong half of the Earth looks no different.
 */
final class DegreePair {

    private static final String LATITUDE = "BNS";
    private static final String LONGITUDE = "ĐTEW";

    private DegreePair() {}

    /** Whether one of the cells holds an angle in parts or with a direction. */
    static boolean isWritten(String x, String y) {
        return Degrees.isWritten(x) || Degrees.isWritten(y);
    }

    /**
     * Returns longitude and latitude in degrees.
     *
     * @param x the cell of the longitude; an angle, or a number
     * @param y the cell of the latitude; an angle, or a number
     * @throws BadValue if one is neither, a direction belongs to the other axis, or says too little
     */
    static double[] read(String x, String y, @Nullable Character decimal) throws BadValue {
        Degrees longitude = angle(x, decimal);
        Degrees latitude = angle(y, decimal);
        if (is(LATITUDE, longitude.direction()) || is(LONGITUDE, latitude.direction())) {
            throw Places.swapped();
        }
        if (Character.valueOf('N').equals(latitude.direction()) && !is("EW", longitude.direction())) {
            throw new BadValue(
                    "ambiguous-direction",
                    "N is north in English and nam (south) in Vietnamese; write B for bắc, or E beside it, or leave the letters out.");
        }
        return new double[] {signed(longitude, "TW"), signed(latitude, "S")};
    }

    private static Degrees angle(String cell, @Nullable Character decimal) throws BadValue {
        return Degrees.isWritten(cell) ? Degrees.parse(cell) : new Degrees(NumberText.parse(cell, decimal), null);
    }

    private static double signed(Degrees angle, String negative) {
        return is(negative, angle.direction()) ? -Math.abs(angle.value()) : angle.value();
    }

    private static boolean is(String letters, @Nullable Character direction) {
        return direction != null && letters.indexOf(direction) >= 0;
    }
}
