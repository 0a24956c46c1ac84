package org.dungchung.asset.web;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.dungchung.asset.part.CodeForm;
import org.dungchung.asset.part.DuctForm;
import org.dungchung.asset.part.PartEditing;
import org.dungchung.asset.part.PartForm;
import org.dungchung.asset.part.PartRestoring;
import org.dungchung.asset.part.PartState;
import org.dungchung.asset.part.Removal;
import org.dungchung.asset.part.SectorForm;
import org.dungchung.asset.part.StationForm;
import org.dungchung.asset.part.SupportForm;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Lets the owner and the authority record, change, end and bring back ducts, supports of cables, stations, sectors and others' codes. */
@RestController
class PartController {

    private final PartEditing editing;
    private final PartRestoring restoring;

    PartController(PartEditing editing, PartRestoring restoring) {
        this.editing = editing;
        this.restoring = restoring;
    }

    /** Records a duct of a duct section, or a sub-duct. */
    @PostMapping("/api/assets/{id}/ducts")
    ResponseEntity<Map<String, @Nullable Object>> recordDuct(@PathVariable UUID id, @RequestBody DuctForm form) {
        return created(id, form);
    }

    /** Records what a cable hangs on or runs through. */
    @PostMapping("/api/assets/{id}/supports")
    ResponseEntity<Map<String, @Nullable Object>> recordSupport(@PathVariable UUID id, @RequestBody SupportForm form) {
        return created(id, form);
    }

    /** Records a station on a mast or site. */
    @PostMapping("/api/assets/{id}/stations")
    ResponseEntity<Map<String, @Nullable Object>> recordStation(@PathVariable UUID id, @RequestBody StationForm form) {
        return created(id, form);
    }

    /** Records a sector of a station that stands on the mast or site. */
    @PostMapping("/api/assets/{id}/sectors")
    ResponseEntity<Map<String, @Nullable Object>> recordSector(@PathVariable UUID id, @RequestBody SectorForm form) {
        return created(id, form);
    }

    /** Records what another organisation than the owner calls the asset. */
    @PostMapping("/api/assets/{id}/codes")
    ResponseEntity<Map<String, @Nullable Object>> recordCode(@PathVariable UUID id, @RequestBody CodeForm form) {
        return created(id, form);
    }

    /** Changes a duct; all of it is said again. */
    @PutMapping("/api/ducts/{id}")
    ResponseEntity<Map<String, @Nullable Object>> changeDuct(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DuctForm form) {
        return answer(editing.change(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Changes a support of a cable; all of it is said again. */
    @PutMapping("/api/supports/{id}")
    ResponseEntity<Map<String, @Nullable Object>> changeSupport(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody SupportForm form) {
        return answer(editing.change(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Changes a station; all of it is said again. */
    @PutMapping("/api/stations/{id}")
    ResponseEntity<Map<String, @Nullable Object>> changeStation(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody StationForm form) {
        return answer(editing.change(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Changes a sector; all of it is said again. */
    @PutMapping("/api/sectors/{id}")
    ResponseEntity<Map<String, @Nullable Object>> changeSector(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody SectorForm form) {
        return answer(editing.change(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Changes what another organisation calls an asset; all of it is said again. */
    @PutMapping("/api/codes/{id}")
    ResponseEntity<Map<String, @Nullable Object>> changeCode(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CodeForm form) {
        return answer(editing.change(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Makes what an earlier version said the newest version, whether the part is there or was removed; those between stay in the history. */
    @PutMapping("/api/parts/{id}/restoration")
    ResponseEntity<Map<String, @Nullable Object>> restore(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return answer(restoring.restore(id, ExpectedVersion.of(ifMatch), restoration));
    }

    /** Says from which day on a part is there no more, or off air, and why. */
    @PutMapping("/api/parts/{id}/removal")
    ResponseEntity<Map<String, @Nullable Object>> remove(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Removal removal) {
        return answer(editing.remove(id, ExpectedVersion.of(ifMatch), removal));
    }

    private ResponseEntity<Map<String, @Nullable Object>> created(UUID asset, PartForm form) {
        PartState part = editing.record(asset, form);
        return ResponseEntity.created(URI.create("/api/parts/" + part.said().get("id")))
                .eTag(etag(part))
                .body(part.said());
    }

    private static ResponseEntity<Map<String, @Nullable Object>> answer(PartState part) {
        return ResponseEntity.ok().eTag(etag(part)).body(part.said());
    }

    static String etag(PartState part) {
        return "\"" + part.version() + "\"";
    }
}
