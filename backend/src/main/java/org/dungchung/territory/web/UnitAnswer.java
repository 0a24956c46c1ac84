package org.dungchung.territory.web;

import java.net.URI;
import java.util.Map;
import org.dungchung.territory.unit.UnitState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Sends a version of an area, hamlet or zone, with its ETag. */
final class UnitAnswer {

    private UnitAnswer() {}

    static ResponseEntity<Map<String, @Nullable Object>> of(UnitState unit) {
        return ResponseEntity.ok().eTag(etag(unit)).body(unit.said());
    }

    /** As of a day it has no ETag, for only what stands is changed. */
    static ResponseEntity<Map<String, @Nullable Object>> then(UnitState unit) {
        return ResponseEntity.ok(unit.said());
    }

    static ResponseEntity<Map<String, @Nullable Object>> created(String path, UnitState unit) {
        return ResponseEntity.created(URI.create(path + unit.id()))
                .eTag(etag(unit))
                .body(unit.said());
    }

    private static String etag(UnitState unit) {
        return "\"" + unit.version() + "\"";
    }
}
