package org.dungchung.asset.web;

import java.net.URI;
import java.util.UUID;
import org.dungchung.asset.AssetForm;
import org.dungchung.asset.AssetState;
import org.dungchung.asset.Editing;
import org.dungchung.asset.Recording;
import org.dungchung.asset.Restoring;
import org.dungchung.asset.Retirement;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the owner and the authority record, change and retire one asset at a time; each change names the version that its author saw. */
@RestController
@RequestMapping("/api/assets")
class EditingController {

    private final Recording recording;
    private final Editing editing;
    private final Restoring restoring;

    EditingController(Recording recording, Editing editing, Restoring restoring) {
        this.recording = recording;
        this.editing = editing;
        this.restoring = restoring;
    }

    @PostMapping
    ResponseEntity<AssetState> register(@RequestBody AssetForm form) {
        AssetState asset = recording.register(form);
        return ResponseEntity.created(URI.create("/api/assets/" + asset.id()))
                .eTag(etag(asset))
                .body(asset);
    }

    @PutMapping("/{id}")
    ResponseEntity<AssetState> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AssetForm form) {
        return answer(editing.change(id, ExpectedVersion.of(ifMatch), form));
    }

    @PutMapping("/{id}/retirement")
    ResponseEntity<AssetState> retire(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Retirement retirement) {
        return answer(editing.retire(id, ExpectedVersion.of(ifMatch), retirement));
    }

    /** Makes what an earlier version said the newest version; those between stay in the history. */
    @PutMapping("/{id}/restoration")
    ResponseEntity<AssetState> restore(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return answer(restoring.restore(id, ExpectedVersion.of(ifMatch), restoration));
    }

    private static ResponseEntity<AssetState> answer(AssetState asset) {
        return ResponseEntity.ok().eTag(etag(asset)).body(asset);
    }

    private static String etag(AssetState asset) {
        return "\"" + asset.version() + "\"";
    }
}
