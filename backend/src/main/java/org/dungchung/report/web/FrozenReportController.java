package org.dungchung.report.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.PageSize;
import org.dungchung.report.form.Handout;
import org.dungchung.report.frozen.Comparing;
import org.dungchung.report.frozen.Comparison;
import org.dungchung.report.frozen.Ordering;
import org.dungchung.report.frozen.Report;
import org.dungchung.report.frozen.ReportPublishing;
import org.dungchung.report.frozen.Reports;
import org.dungchung.report.frozen.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Frozen reports of the authority: ordered, carried out in the background, kept for good, published. */
@RestController
@RequestMapping("/api/reports")
class FrozenReportController {

    private final Reports reports;
    private final Ordering ordering;
    private final ReportPublishing publishing;
    private final Comparing comparing;
    private final Handout handout;
    private final CurrentCaller caller;

    FrozenReportController(
            Reports reports,
            Ordering ordering,
            ReportPublishing publishing,
            Comparing comparing,
            Handout handout,
            CurrentCaller caller) {
        this.reports = reports;
        this.ordering = ordering;
        this.publishing = publishing;
        this.comparing = comparing;
        this.handout = handout;
        this.caller = caller;
    }

    /** The reports that were ordered, the newest first; with {@code mine} the reader's own. */
    @GetMapping
    List<Report> latest(
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Integer limit) {
        return reports.latest(mine ? caller.get().username() : null, kind, PageSize.of(limit));
    }

    /** Orders a report. It is carried out in the background: its state says how far it is. */
    @PostMapping
    ResponseEntity<Report> order(@RequestBody Wanted wanted) {
        return begun(ordering.order(wanted));
    }

    @GetMapping("/{id}")
    ResponseEntity<Report> report(@PathVariable UUID id) {
        return tagged(reports.get(id));
    }

    /** What a report says, byte by byte as it was frozen: the SHA-256 of this answer is that of the report. */
    @GetMapping(path = "/{id}/content", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> content(@PathVariable UUID id) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(reports.written(id));
    }

    /**
     * A report as a file, made of what it says.
     *
     * @param format json, csv, xlsx, docx or pdf
     * @param lang vi (default) or en
     */
    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @RequestParam String format, @RequestParam(required = false) @Nullable String lang) {
        return Download.of(handout.ofReport(id, format, lang));
    }

    /** Orders the same once more, of the same days and as known at the same instant: {@code sameAsBefore} then says whether it says the same. */
    @PostMapping("/{id}/reruns")
    ResponseEntity<Report> again(@PathVariable UUID id) {
        return begun(ordering.again(id));
    }

    /** Takes an order back, also one that is being carried out. */
    @PutMapping("/{id}/cancellation")
    ResponseEntity<Report> cancel(@PathVariable UUID id) {
        return tagged(ordering.cancel(id));
    }

    /** Publishes a report that is done to those to whom its kind can be. */
    @PutMapping("/{id}/publication")
    ResponseEntity<Report> publish(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return tagged(publishing.publish(id, ExpectedVersion.of(ifMatch)));
    }

    /** Takes a published report back from its readers, with the reason. */
    @PutMapping("/{id}/withdrawal")
    ResponseEntity<Report> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Withdrawal said) {
        return tagged(publishing.withdraw(id, ExpectedVersion.of(ifMatch), said.reason()));
    }

    /**
     * What differs between two reports of one kind, line by line.
     *
     * @param with the id of the other one
     */
    @GetMapping("/{id}/comparison")
    Comparison compare(@PathVariable UUID id, @RequestParam UUID with) {
        return comparing.of(with, id);
    }

    /** Why a report is withdrawn. */
    record Withdrawal(@Nullable String reason) {}

    private static ResponseEntity<Report> begun(Report report) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/reports/" + report.id()))
                .eTag(etag(report))
                .body(report);
    }

    private static ResponseEntity<Report> tagged(Report report) {
        return ResponseEntity.ok().eTag(etag(report)).body(report);
    }

    private static String etag(Report report) {
        return "\"" + report.version() + "\"";
    }
}
