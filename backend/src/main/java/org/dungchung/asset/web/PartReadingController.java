package org.dungchung.asset.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.dungchung.asset.part.PartEditing;
import org.dungchung.asset.part.PartKind;
import org.dungchung.asset.part.PartState;
import org.dungchung.platform.DaysWithoutBoundaries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells of ducts, supports of cables, stations, sectors and others' codes, one by one or of an asset, to those who may know. */
@RestController
class PartReadingController {

    private final PartEditing parts;
    private final Clock clock;

    PartReadingController(PartEditing parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** What a cable hangs on and runs through, along the cable. */
    @GetMapping(value = "/api/assets/{id}/supports", produces = "application/json")
    String supports(@PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        return parts.list(PartKind.SUPPORT, id, days);
    }

    /** The stations of a mast or site: of a day those on air; where none is said, those that are not too. */
    @GetMapping(value = "/api/assets/{id}/stations", produces = "application/json")
    String stations(@PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        return parts.list(PartKind.STATION, id, days);
    }

    /** The sectors of the stations of a mast or site: of a day those on air; where none is said, those that are not too. */
    @GetMapping(value = "/api/assets/{id}/sectors", produces = "application/json")
    String sectors(@PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        return parts.list(PartKind.SECTOR, id, days);
    }

    /** What other organisations than the owner call the asset. */
    @GetMapping(value = "/api/assets/{id}/codes", produces = "application/json")
    String codes(@PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        return parts.list(PartKind.CODE, id, days);
    }

    /** The ducts, supports and codes of the asset that were removed, the last to go first. */
    @GetMapping(value = "/api/assets/{id}/removed-parts", produces = "application/json")
    String removed(@PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        return parts.removed(id, days.asOf(clock));
    }

    /** One part; as it stands, with the ETag that a change of it names, unless a day is said. */
    @GetMapping("/api/parts/{id}")
    ResponseEntity<Map<String, @Nullable Object>> get(
            @PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        if (!days.isNow()) {
            return ResponseEntity.ok(parts.get(id, days.asOf(clock)).said());
        }
        PartState part = parts.get(id);
        return ResponseEntity.ok().eTag(PartController.etag(part)).body(part.said());
    }

    /** Its versions, newest first, each with what it changed. */
    @GetMapping(value = "/api/parts/{id}/history", produces = "application/json")
    String history(@PathVariable UUID id) {
        return parts.history(id);
    }
}
