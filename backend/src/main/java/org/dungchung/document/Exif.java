package org.dungchung.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote into a photo: how it was held, when, and where.
 *
 * @param orientation 1 to 8, as the standard numbers them; 1 is upright
 * @param takenOn by the clock of the camera; null when it does not say, or says what is no day
 * @param longitude in WGS 84, null together with {@code latitude} when it does not say
 * @param latitude in WGS 84
 */
record Exif(
        int orientation,
        @Nullable LocalDate takenOn,
        @Nullable Double longitude,
        @Nullable Double latitude) {

    static final Exif NOTHING = new Exif(1, null, null, null);

    private static final int ORIENTATION = 0x0112;
    private static final int PHOTO = 0x8769;
    private static final int GPS = 0x8825;
    private static final int TAKEN = 0x9003;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu:MM:dd");

    /** Reads the block of tags that JPEG, PNG and WebP keep alike. */
    static Exif read(Octets tiff) {
        if (!tiff.hasAt(0, 'I', 'I', 42, 0) && !tiff.hasAt(0, 'M', 'M', 0, 42)) {
            return NOTHING;
        }
        var first = ExifTags.at(tiff, tiff.number(4, 4, tiff.hasAt(0, 'M')));
        var gps = first.below(GPS);
        long held = first.number(ORIENTATION);
        Double longitude = degrees(gps, 3, 4, "W", 180);
        Double latitude = degrees(gps, 1, 2, "S", 90);
        int orientation = held >= 1 && held <= 8 ? (int) held : 1;
        LocalDate takenOn = day(first.below(PHOTO).text(TAKEN));
        return longitude == null || latitude == null || isNowhere(longitude, latitude)
                ? new Exif(orientation, takenOn, null, null)
                : new Exif(orientation, takenOn, longitude, latitude);
    }

    /** Where cameras are that do not know where they are. */
    private static boolean isNowhere(double longitude, double latitude) {
        return longitude == 0 && latitude == 0;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(text.length(), 10)), DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Double degrees(ExifTags gps, int side, int tag, String negative, int most) {
        String said = gps.text(side);
        double degrees = gps.fraction(tag, 0) + gps.fraction(tag, 1) / 60 + gps.fraction(tag, 2) / 3600;
        if (said.isEmpty() || !(degrees >= 0 && degrees <= most)) {
            return null;
        }
        return said.startsWith(negative) ? -degrees : degrees;
    }
}
