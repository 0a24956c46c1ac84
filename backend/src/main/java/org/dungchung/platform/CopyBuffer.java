package org.dungchung.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, collected until they are worth sending. */
public final class CopyBuffer {

    private byte[] bytes = new byte[1 << 18];
    private int size;
    private boolean rowBegun;

    /** Adds one value to the row; null is null. */
    public void value(@Nullable String value) {
        separate();
        if (value == null) {
            put('\\');
            put('N');
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                escaped(value.substring(i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            escaped((byte) c);
        }
    }

    /** Adds a value that needs no escaping. */
    public void plain(byte[] ascii, int length) {
        separate();
        reserve(length);
        System.arraycopy(ascii, 0, bytes, size, length);
        size += length;
    }

    /** The row is complete. */
    public void endRow() {
        put('\n');
        rowBegun = false;
    }

    int size() {
        return size;
    }

    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        size = 0;
        return taken;
    }

    private void separate() {
        if (rowBegun) {
            put('\t');
        }
        rowBegun = true;
    }

    private void escaped(byte[] utf8) {
        for (byte b : utf8) {
            escaped(b);
        }
    }

    private void escaped(byte b) {
        char escape = switch (b) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
        if (escape == 0) {
            put(b);
        } else {
            put('\\');
            put(escape);
        }
    }

    private void put(int b) {
        reserve(1);
        bytes[size++] = (byte) b;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
