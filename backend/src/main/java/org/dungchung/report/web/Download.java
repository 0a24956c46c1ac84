package org.dungchung.report.web;

import org.dungchung.report.form.Handout;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Hands a file out under its name. */
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> of(Handout.Made made) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, made.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(made.name())
                                .build()
                                .toString())
                .body(made.bytes());
    }
}
