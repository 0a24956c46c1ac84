package org.dungchung.territory.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
import org.dungchung.territory.unit.AreaForm;
import org.dungchung.territory.unit.Ending;
import org.dungchung.territory.unit.UnitEditing;
import org.dungchung.territory.unit.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the authority keep the facts of administrative areas; their boundaries come with imports. */
@RestController
@RequestMapping("/api/areas/{id}")
class AreaEditingController {

    private final UnitEditing editing;
    private final Clock clock;

    AreaEditingController(UnitEditing editing, Clock clock) {
        this.editing = editing;
        this.clock = clock;
    }

    /** One version of an area with its boundary and the other versions of its code, with the ETag that a change of it names; or, where a day is said, the version of its code that holds on it. */
    @GetMapping
    ResponseEntity<Map<String, @Nullable Object>> get(@PathVariable UUID id, @ModelAttribute Known known) {
        return known.isNow()
                ? UnitAnswer.of(editing.get(UnitKind.AREA, id, null))
                : UnitAnswer.then(editing.get(UnitKind.AREA, id, known.asOf(clock)));
    }

    /** What was recorded of it, newest first, each version with what it changed. */
    @GetMapping(value = "/history", produces = "application/json")
    String history(@PathVariable UUID id) {
        return editing.history(UnitKind.AREA, id);
    }

    /** Corrects what is recorded: it always was so. All of it is said again. */
    @PutMapping
    ResponseEntity<Map<String, @Nullable Object>> correct(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AreaForm form) {
        return UnitAnswer.of(editing.correct(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Says that it is called otherwise, or belongs to another area, from a day on, in the same boundaries. All of it is said again. */
    @PostMapping("/versions")
    ResponseEntity<Map<String, @Nullable Object>> changeFrom(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AreaForm form) {
        return UnitAnswer.created("/api/areas/", editing.changeFrom(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Says what its last day was and why it ended. */
    @PutMapping("/ending")
    ResponseEntity<Map<String, @Nullable Object>> end(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Ending ending) {
        return UnitAnswer.of(editing.end(UnitKind.AREA, id, ExpectedVersion.of(ifMatch), ending));
    }

    /** Makes what an earlier version said the newest version; those between stay in the history. */
    @PutMapping("/restoration")
    ResponseEntity<Map<String, @Nullable Object>> restore(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return UnitAnswer.of(editing.restore(UnitKind.AREA, id, ExpectedVersion.of(ifMatch), restoration));
    }
}
