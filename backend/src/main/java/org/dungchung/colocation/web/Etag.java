package org.dungchung.colocation.web;

/** A version as an ETag. */
final class Etag {

    private Etag() {}

    static String of(int version) {
        return "\"" + version + "\"";
    }
}
