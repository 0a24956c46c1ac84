package org.dungchung.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.dungchung.document.FileType;
import org.dungchung.inspection.Inspections;
import org.dungchung.inspection.PhotoForm;
import org.dungchung.inspection.Photos;
import org.dungchung.inspection.SiteFinding;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** Photos of findings. */
@RestController
@RequestMapping("/api/findings/{id}/photos/{photo}")
class PhotoController {

    private final Photos photos;
    private final Inspections inspections;

    PhotoController(Photos photos, Inspections inspections) {
        this.photos = photos;
        this.inspections = inspections;
    }

    /**
     * Takes in a JPEG, PNG or WebP of at most 20 MB under the id that the telephone has given it: 201 the first time, 200 when the same is sent again.
     */
    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<SiteFinding> take(
            @PathVariable UUID id,
            @PathVariable UUID photo,
            @RequestPart("file") Part file,
            @ModelAttribute PhotoForm form)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            boolean fresh = photos.take(id, photo, in, form);
            URI place = URI.create("/api/findings/" + id + "/photos/" + photo);
            return (fresh ? ResponseEntity.created(place) : ResponseEntity.ok()).body(inspections.finding(id));
        }
    }

    /** A photo as it came: to be saved, never to be run or shown as a page of ours. */
    @GetMapping
    void photo(@PathVariable UUID id, @PathVariable UUID photo, HttpServletResponse response) throws IOException {
        FileType type = photos.type(id, photo);
        String disposition = ContentDisposition.attachment()
                .filename(photo + "." + type.ending())
                .build()
                .toString();
        response.setContentType(type.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        photos.write(photo, response.getOutputStream());
    }

    /** A small JPEG of it; 404 where it cannot be drawn here. */
    @GetMapping("/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID id, @PathVariable UUID photo) {
        return photos.thumbnail(id, photo)
                .map(jpeg ->
                        ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(jpeg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
