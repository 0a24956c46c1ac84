package org.dungchung.map.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * A tile as it goes over the wire. Compressed here and not by the container, which leaves everything that has a strong ETag as it is;
 * the ETag names the bytes, so it differs by encoding.
 */
final class Payload {

    private static final int WORTH_COMPRESSING = 1_000;

    private final byte[] bytes;
    private final String eTag;
    private final boolean compressed;

    private Payload(byte[] bytes, String eTag, boolean compressed) {
        this.bytes = bytes;
        this.eTag = eTag;
        this.compressed = compressed;
    }

    static Payload of(byte[] tile, String encodings) {
        boolean compress = tile.length > WORTH_COMPRESSING && encodings.contains("gzip");
        String digest = digest(tile);
        return compress ? new Payload(gzip(tile), digest + "-gzip", true) : new Payload(tile, digest, false);
    }

    byte[] bytes() {
        return bytes;
    }

    String eTag() {
        return eTag;
    }

    void describe(HttpHeaders headers) {
        if (compressed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
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

    private static String digest(byte[] tile) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tile), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
