package org.dungchung.organisation.web;

import java.net.URI;
import java.util.Map;
import org.dungchung.organisation.edit.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Sends an organisation, group or membership, with its ETag. */
final class KeptAnswer {

    private KeptAnswer() {}

    static ResponseEntity<Map<String, @Nullable Object>> of(Kept kept) {
        return ResponseEntity.ok().eTag(etag(kept)).body(kept.said());
    }

    /** As of a day it has no ETag, for only what stands is changed. */
    static ResponseEntity<Map<String, @Nullable Object>> then(Kept kept) {
        return ResponseEntity.ok(kept.said());
    }

    static ResponseEntity<Map<String, @Nullable Object>> created(String path, Kept kept) {
        return ResponseEntity.created(URI.create(path)).eTag(etag(kept)).body(kept.said());
    }

    private static String etag(Kept kept) {
        return "\"" + kept.version() + "\"";
    }
}
