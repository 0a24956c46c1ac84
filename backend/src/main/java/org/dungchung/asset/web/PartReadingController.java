package org.dungchung.asset.web;

import java.util.Map;
import java.util.UUID;
import org.dungchung.asset.part.PartEditing;
import org.dungchung.asset.part.PartKind;
import org.dungchung.asset.part.PartState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells of ducts, supports of cables and stations, one by one or of an asset, to those who may know. */
@RestController
class PartReadingController {

    private final PartEditing parts;

    PartReadingController(PartEditing parts) {
        this.parts = parts;
    }

    /** What a cable hangs on and runs through, along the cable. */
    @GetMapping(value = "/api/assets/{id}/supports", produces = "application/json")
    String supports(@PathVariable UUID id) {
        return parts.list(PartKind.SUPPORT, id);
    }

    /** The stations of a mast or site. */
    @GetMapping(value = "/api/assets/{id}/stations", produces = "application/json")
    String stations(@PathVariable UUID id) {
        return parts.list(PartKind.STATION, id);
    }

    /** One duct, support or station, with the ETag that a change of it names. */
    @GetMapping("/api/parts/{id}")
    ResponseEntity<Map<String, @Nullable Object>> get(@PathVariable UUID id) {
        PartState part = parts.get(id);
        return ResponseEntity.ok().eTag(PartController.etag(part)).body(part.said());
    }

    /** Its versions, newest first, each with what it changed. */
    @GetMapping(value = "/api/parts/{id}/history", produces = "application/json")
    String history(@PathVariable UUID id) {
        return parts.history(id);
    }
}
