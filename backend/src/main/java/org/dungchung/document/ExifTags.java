package org.dungchung.document;

/**
 * One directory of tags in a photo.
 *
 * @param place of its first tag
 * @param count how many tags it has
 */
record ExifTags(Octets tiff, boolean bigEndian, long place, int count) {

    private static final int TAG = 12;
    private static final int MOST = 500;

    /** The directory that begins at a place; one without tags where there is none. */
    static ExifTags at(Octets tiff, long place) {
        boolean bigEndian = tiff.hasAt(0, 'M');
        int count = place <= 0 ? 0 : (int) Math.min(tiff.number(place, 2, bigEndian), MOST);
        return new ExifTags(tiff, bigEndian, place + 2, count);
    }

    /** The directory to which a tag of this one points. */
    ExifTags below(int tag) {
        return at(tiff, number(tag));
    }

    /** A whole number; 0 where it is not said. */
    long number(int tag) {
        long found = find(tag);
        boolean small = type(found) == 3;
        return found < 0 ? 0 : tiff.number(found + 8, small ? 2 : 4, bigEndian);
    }

    /** A text; empty where it is not said. */
    String text(int tag) {
        long found = find(tag);
        if (found < 0 || type(found) != 2) {
            return "";
        }
        long size = tiff.number(found + 4, 4, bigEndian);
        long place = size <= 4 ? found + 8 : tiff.number(found + 8, 4, bigEndian);
        String text = tiff.text(place, Math.min(size, 64));
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    /** One of several fractions; not a number where it is not said. */
    double fraction(int tag, int which) {
        long found = find(tag);
        if (found < 0 || type(found) != 5 || tiff.number(found + 4, 4, bigEndian) <= which) {
            return Double.NaN;
        }
        long fraction = tiff.number(found + 8, 4, bigEndian) + 8L * which;
        long below = tiff.number(fraction + 4, 4, bigEndian);
        return below == 0 ? Double.NaN : (double) tiff.number(fraction, 4, bigEndian) / below;
    }

    private long type(long found) {
        return found < 0 ? 0 : tiff.number(found + 2, 2, bigEndian);
    }

    private long find(int tag) {
        for (int i = 0; i < count; i++) {
            if (tiff.number(place + (long) TAG * i, 2, bigEndian) == tag) {
                return place + (long) TAG * i;
            }
        }
        return -1;
    }
}
