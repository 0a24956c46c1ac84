package org.dungchung.background.osm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A message of protocol buffers, field by field. Reading past its end is an {@link IndexOutOfBoundsException}, which its reader takes for a damaged
 * file.
 */
final class Fields {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int COUNTED = 2;
    private static final int FOUR_BYTES = 5;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int kind;

    Fields(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Fields(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    boolean more() {
        return at < end;
    }

    /** The number of the next field; its value is to be read, or passed over by {@link #skip}. */
    int next() {
        long key = number();
        kind = (int) key & 7;
        return (int) (key >>> 3);
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw new IndexOutOfBoundsException();
            }
            byte b = bytes[at++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException();
    }

    /** A number of which small negative ones are short, too. */
    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    /** The value of a field that has a length: a message, or a packed list of numbers. */
    Fields part() {
        int start = counted();
        return new Fields(bytes, start, at);
    }

    byte[] bytes() {
        int start = counted();
        return Arrays.copyOfRange(bytes, start, at);
    }

    String text() {
        int start = counted();
        return new String(bytes, start, at - start, StandardCharsets.UTF_8);
    }

    void skip() {
        switch (kind) {
            case VARINT -> number();
            case EIGHT_BYTES -> pass(8);
            case COUNTED -> counted();
            case FOUR_BYTES -> pass(4);
            default -> throw new IndexOutOfBoundsException();
        }
    }

    /** How many bytes are left: no list can have more members. */
    int left() {
        return end - at;
    }

    private int counted() {
        long length = number();
        int start = at;
        pass(length);
        return start;
    }

    private void pass(long length) {
        if (length < 0 || length > end - at) {
            throw new IndexOutOfBoundsException();
        }
        at += (int) length;
    }
}
