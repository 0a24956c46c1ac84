package org.dungchung.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that somebody sent, read without ever trusting that they are there: what lies outside is nought, and no number is too large. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Octets(byte[] bytes) {

    int length() {
        return bytes.length;
    }

    /** One byte, 0 to 255. */
    int at(long place) {
        return place >= 0 && place < bytes.length ? bytes[(int) place] & 0xFF : 0;
    }

    boolean hasAt(long place, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (place + i >= bytes.length || at(place + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** A number of {@code size} bytes. */
    long number(long place, int size, boolean bigEndian) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | at(bigEndian ? place + i : place + size - 1 - i);
        }
        return number;
    }

    /** The letters of ASCII from a place; fewer where the bytes end. */
    String text(long place, long size) {
        byte[] part = part(place, size);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    /** The bytes from a place; fewer where they end. */
    byte[] part(long place, long size) {
        int from = (int) Math.min(Math.max(place, 0), bytes.length);
        int to = (int) Math.min(from + Math.max(size, 0), bytes.length);
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Where a word stands for the last time; -1 where it does not. */
    int lastIndexOf(String word) {
        byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int place = bytes.length - letters.length; place >= 0; place--) {
            if (Arrays.equals(bytes, place, place + letters.length, letters, 0, letters.length)) {
                return place;
            }
        }
        return -1;
    }
}
