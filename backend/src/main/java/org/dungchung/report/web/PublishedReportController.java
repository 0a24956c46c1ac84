package org.dungchung.report.web;

import java.util.List;
import java.util.UUID;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.ToldToEverybody;
import org.dungchung.report.form.Handout;
import org.dungchung.report.frozen.Publication;
import org.dungchung.report.frozen.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is published, for everybody, and whether a hash is that of a report. */
@RestController
class PublishedReportController {

    private final Publications publications;
    private final Handout handout;
    private final ApplicationEventPublisher events;

    PublishedReportController(Publications publications, Handout handout, ApplicationEventPublisher events) {
        this.publications = publications;
        this.handout = handout;
        this.events = events;
    }

    /** What is published to the reader, the newest first; who is signed in is shown more. */
    @GetMapping("/api/published-reports")
    List<Publication> latest(@RequestParam(required = false) @Nullable Integer limit) {
        return publications.latest(PageSize.of(limit));
    }

    @GetMapping("/api/published-reports/{id}")
    Publication publication(@PathVariable UUID id) {
        return publications.get(id);
    }

    /**
     * What it shows, byte by byte; the SHA-256 of this answer is that of the publication, unless assets that it names were restricted since: their rows are left
     * out, and a note says so.
     */
    @GetMapping(path = "/api/published-reports/{id}/content", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> content(@PathVariable UUID id) {
        if (publications.get(id).isPublic()) {
            events.publishEvent(new ToldToEverybody());
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(publications.written(id));
    }

    /**
     * A published report as a file.
     *
     * @param format json, csv, xlsx, docx or pdf
     * @param lang vi (default) or en
     */
    @GetMapping("/api/published-reports/{id}/file")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @RequestParam String format, @RequestParam(required = false) @Nullable String lang) {
        return Download.of(handout.ofPublication(id, format, lang));
    }

    /** Of which report somebody holds the hash; {@code report} is null where no report has it. */
    @GetMapping("/api/report-hashes/{sha256}")
    Confirmation confirm(@PathVariable String sha256) {
        return new Confirmation(publications.confirm(sha256).orElse(null));
    }

    /** The answer to a hash. */
    record Confirmation(Publications.@Nullable Confirmed report) {}
}
