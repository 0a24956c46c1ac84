package org.dungchung.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A tile as it was cut and as it goes over the wire; packed and named once, however often it is then handed out. */
public final class Tile {

    private static final int WORTH_PACKING = 1_000;

    private final byte[] bytes;
    private final byte[] packed;
    private final String digest;

    private Tile(byte[] bytes, byte[] packed, String digest) {
        this.bytes = bytes;
        this.packed = packed;
        this.digest = digest;
    }

    static Tile of(byte[] bytes) {
        return new Tile(bytes, bytes.length > WORTH_PACKING ? gzip(bytes) : bytes, digestOf(bytes));
    }

    /** A Mapbox Vector Tile. */
    public byte[] bytes() {
        return bytes;
    }

    /** The same compressed by gzip; {@link #bytes} itself where that is not worth it. */
    public byte[] packed() {
        return packed;
    }

    /** Names {@link #bytes}: the same for the same bytes only. */
    public String digest() {
        return digest;
    }

    /** How much of the memory it takes, in bytes, about. */
    long weight() {
        return 500L + bytes.length + (isPacked() ? packed.length : 0);
    }

    /** Whether {@link #packed} is smaller than {@link #bytes}. */
    public boolean isPacked() {
        return bytes.length > WORTH_PACKING;
    }

    private static byte[] gzip(byte[] tile) {
        var compressed = new ByteArrayOutputStream(tile.length / 2);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(tile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static String digestOf(byte[] tile) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tile), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
