package org.dungchung.territory.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
import org.dungchung.platform.web.FeatureAnswer;
import org.dungchung.territory.HamletQuery;
import org.dungchung.territory.unit.Ending;
import org.dungchung.territory.unit.HamletForm;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of hamlets: read by everybody who is signed in, kept by the authority. */
@RestController
@RequestMapping("/api/hamlets")
class HamletController {

    private final HamletQuery hamlets;
    private final UnitEditing editing;
    private final Clock clock;

    HamletController(HamletQuery hamlets, UnitEditing editing, Clock clock) {
        this.hamlets = hamlets;
        this.editing = editing;
        this.clock = clock;
    }

    /** The hamlets of a day, as features: where people live, else the hall, else the centre. */
    @GetMapping
    ResponseEntity<String> list(
            @RequestParam(required = false) @Nullable String type,
            @ModelAttribute Asked asked,
            @ModelAttribute Known known) {
        var form = HamletQuery.form(asked.fields(), asked.crs());
        var page = hamlets.list(asked.filter(type), known.asOf(clock), form);
        return FeatureAnswer.collection(form.crsMember() + page.counts(), page.features(), page.next());
    }

    /** One version of a hamlet with its boundary and settled area, the other versions of its code and its successors, with the ETag that a change of it names; or, where a day is said, the version of its code that holds on it. */
    @GetMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> get(@PathVariable UUID id, @ModelAttribute Known known) {
        return known.isNow()
                ? UnitAnswer.of(editing.get(UnitKind.HAMLET, id, null))
                : UnitAnswer.then(editing.get(UnitKind.HAMLET, id, known.asOf(clock)));
    }

    /** What was recorded of it, newest first, each version with what it changed. */
    @GetMapping(value = "/{id}/history", produces = "application/json")
    String history(@PathVariable UUID id) {
        return editing.history(UnitKind.HAMLET, id);
    }

    /** Records a new hamlet. */
    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> create(@RequestBody HamletForm form) {
        return UnitAnswer.created("/api/hamlets/", editing.create(form));
    }

    /** Corrects what is recorded: it always was so. All of it is said again. */
    @PutMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> correct(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody HamletForm form) {
        return UnitAnswer.of(editing.correct(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Says that it is otherwise from a day on: this version ends the day before, a new one begins. All of it is said again. */
    @PostMapping("/{id}/versions")
    ResponseEntity<Map<String, @Nullable Object>> changeFrom(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody HamletForm form) {
        return UnitAnswer.created("/api/hamlets/", editing.changeFrom(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Says what its last day was, why it ended, and which hamlets were made out of it. */
    @PutMapping("/{id}/ending")
    ResponseEntity<Map<String, @Nullable Object>> end(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Ending ending) {
        return UnitAnswer.of(editing.end(UnitKind.HAMLET, id, ExpectedVersion.of(ifMatch), ending));
    }

    /** Makes what an earlier version said the newest version; those between stay in the history. */
    @PutMapping("/{id}/restoration")
    ResponseEntity<Map<String, @Nullable Object>> restore(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return UnitAnswer.of(editing.restore(UnitKind.HAMLET, id, ExpectedVersion.of(ifMatch), restoration));
    }
}
