package org.dungchung.territory.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
import org.dungchung.platform.web.FeatureAnswer;
import org.dungchung.territory.ZoneKind;
import org.dungchung.territory.ZoneQuery;
import org.dungchung.territory.unit.Ending;
import org.dungchung.territory.unit.UnitEditing;
import org.dungchung.territory.unit.UnitKind;
import org.dungchung.territory.unit.ZoneForm;
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

/** The zones in which other rules hold: read by everybody who is signed in, kept by the authority. */
@RestController
@RequestMapping("/api/zones")
class ZoneController {

    private final ZoneQuery zones;
    private final UnitEditing editing;
    private final Clock clock;

    ZoneController(ZoneQuery zones, UnitEditing editing, Clock clock) {
        this.zones = zones;
        this.editing = editing;
        this.clock = clock;
    }

    /** The zones of a day, as features. */
    @GetMapping
    ResponseEntity<String> list(
            @RequestParam(required = false) @Nullable ZoneKind kind,
            @ModelAttribute Asked asked,
            @ModelAttribute Known known) {
        var form = ZoneQuery.form(asked.fields(), asked.crs());
        var page = zones.list(asked.filter(kind == null ? null : kind.name()), known.asOf(clock), form);
        return FeatureAnswer.collection(form.crsMember() + page.counts(), page.features(), page.next());
    }

    /** One version of a zone with the other versions of its code, with the ETag that a change of it names; or, where a day is said, the version of its code that holds on it. */
    @GetMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> get(@PathVariable UUID id, @ModelAttribute Known known) {
        return known.isNow()
                ? UnitAnswer.of(editing.get(UnitKind.ZONE, id, null))
                : UnitAnswer.then(editing.get(UnitKind.ZONE, id, known.asOf(clock)));
    }

    /** What was recorded of it, newest first, each version with what it changed. */
    @GetMapping(value = "/{id}/history", produces = "application/json")
    String history(@PathVariable UUID id) {
        return editing.history(UnitKind.ZONE, id);
    }

    /** Records a new zone. */
    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> create(@RequestBody ZoneForm form) {
        return UnitAnswer.created("/api/zones/", editing.create(form));
    }

    /** Corrects what is recorded: it always was so. All of it is said again. */
    @PutMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> correct(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ZoneForm form) {
        return UnitAnswer.of(editing.correct(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Says that it is otherwise from a day on: this version ends the day before, a new one begins. All of it is said again. */
    @PostMapping("/{id}/versions")
    ResponseEntity<Map<String, @Nullable Object>> changeFrom(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ZoneForm form) {
        return UnitAnswer.created("/api/zones/", editing.changeFrom(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Says what its last day was and why it ended. */
    @PutMapping("/{id}/ending")
    ResponseEntity<Map<String, @Nullable Object>> end(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Ending ending) {
        return UnitAnswer.of(editing.end(UnitKind.ZONE, id, ExpectedVersion.of(ifMatch), ending));
    }

    /** Makes what an earlier version said the newest version; those between stay in the history. */
    @PutMapping("/{id}/restoration")
    ResponseEntity<Map<String, @Nullable Object>> restore(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return UnitAnswer.of(editing.restore(UnitKind.ZONE, id, ExpectedVersion.of(ifMatch), restoration));
    }
}
