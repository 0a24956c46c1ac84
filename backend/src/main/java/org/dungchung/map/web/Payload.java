package org.dungchung.map.web;

import org.dungchung.map.Tile;
import org.springframework.http.HttpHeaders;

/**
 * A tile as it goes over the wire. Compressed before and not by the container, which leaves everything that has a strong ETag as it is;
 * the ETag names the bytes, so it differs by encoding.
 */
final class Payload {

    private final Tile tile;
    private final boolean compressed;

    private Payload(Tile tile, boolean compressed) {
        this.tile = tile;
        this.compressed = compressed;
    }

    static Payload of(Tile tile, String encodings) {
        return new Payload(tile, tile.isPacked() && encodings.contains("gzip"));
    }

    byte[] bytes() {
        return compressed ? tile.packed() : tile.bytes();
    }

    String eTag() {
        return compressed ? tile.digest() + "-gzip" : tile.digest();
    }

    void describe(HttpHeaders headers) {
        if (compressed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }
}
