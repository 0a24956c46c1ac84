package org.dungchung.document.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.document.DocumentEditing;
import org.dungchung.document.DocumentForm;
import org.dungchung.document.DocumentReading;
import org.dungchung.document.DocumentRetirement;
import org.dungchung.document.DocumentState;
import org.dungchung.document.Uploading;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** Documents and photos of assets: taken in, named, taken out of use. Nothing is deleted. */
@RestController
class DocumentController {

    private final Uploading uploading;
    private final DocumentEditing editing;
    private final DocumentReading reading;

    DocumentController(Uploading uploading, DocumentEditing editing, DocumentReading reading) {
        this.uploading = uploading;
        this.editing = editing;
        this.reading = reading;
    }

    /**
     * The documents of an asset, for its owner and the authority: the newest first, those out of use last. {@code takenAt} is where the camera says
     * that a photo was taken, {@code distanceM} how far that is from the asset.
     */
    @GetMapping(value = "/api/assets/{id}/documents", produces = MediaType.APPLICATION_JSON_VALUE)
    String list(@PathVariable UUID id) {
        return reading.list(id);
    }

    /**
     * Takes in a JPEG, PNG, WebP, PDF, DOCX or XLSX of at most 20 MB; what it is, its bytes say. Without a title the name of the file is one, without a
     * day that of the camera.
     */
    @PostMapping(path = "/api/assets/{id}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocumentState> attach(
            @PathVariable UUID id,
            @RequestPart("file") Part file,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable LocalDate takenOn,
            @RequestParam(required = false) @Nullable String reason)
            throws IOException {
        String name = file.getSubmittedFileName();
        try (InputStream in = file.getInputStream()) {
            var said = new DocumentForm(title, takenOn, reason);
            DocumentState made = uploading.upload(id, in, name == null ? "" : name, said);
            return ResponseEntity.created(URI.create("/api/documents/" + made.id()))
                    .eTag(etag(made))
                    .body(made);
        }
    }

    /** One document, with the ETag that a change of it names. */
    @GetMapping("/api/documents/{id}")
    ResponseEntity<DocumentState> get(@PathVariable UUID id) {
        return answer(reading.get(id));
    }

    /** Says anew what a document is; its file stays. */
    @PutMapping("/api/documents/{id}")
    ResponseEntity<DocumentState> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DocumentForm form) {
        return answer(editing.change(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Takes a document out of use, or back in, and says why. */
    @PutMapping("/api/documents/{id}/retirement")
    ResponseEntity<DocumentState> retire(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DocumentRetirement retirement) {
        return answer(editing.retire(id, ExpectedVersion.of(ifMatch), retirement));
    }

    /** Its versions, newest first, each with what it changed. */
    @GetMapping(value = "/api/documents/{id}/history", produces = MediaType.APPLICATION_JSON_VALUE)
    String history(@PathVariable UUID id) {
        return reading.history(id);
    }

    private static ResponseEntity<DocumentState> answer(DocumentState document) {
        return ResponseEntity.ok().eTag(etag(document)).body(document);
    }

    private static String etag(DocumentState document) {
        return "\"" + document.version() + "\"";
    }
}
