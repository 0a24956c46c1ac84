package org.dungchung.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dungchung.document.DocumentReading;
import org.dungchung.document.HandingOut;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files that somebody sent in: to be saved, never to be run or shown as a page of ours. */
@RestController
class FileController {

    private final DocumentReading reading;
    private final HandingOut handing;

    FileController(DocumentReading reading, HandingOut handing) {
        this.reading = reading;
        this.handing = handing;
    }

    /**
     * A file of a document, or one that waits to become one. Its sender's organisation and the authority get it as it came; everybody else gets a photo
     * without what the camera wrote into it.
     */
    @GetMapping("/api/files/{id}")
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        DocumentReading.Handed file = reading.file(id);
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        response.setContentType(file.type().mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        handing.write(file, response.getOutputStream());
    }

    /** A small JPEG of a photo; 404 where there is none. */
    @GetMapping("/api/files/{id}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id) {
        byte[] jpeg = reading.thumbnail(id);
        return jpeg == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(jpeg);
    }
}
