package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dungchung.exchange.FileHead;
import org.dungchung.exchange.FileHeads;
import org.dungchung.exchange.Finding;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.exchange.ImportRun;
import org.dungchung.exchange.ImportRuns;
import org.dungchung.exchange.ImportSpec;
import org.dungchung.exchange.ImportTargets;
import org.dungchung.exchange.Importing;
import org.dungchung.exchange.Upload;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** Takes in files from the authority and from operators, and hands back what became of them, down to each refused row. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final Importing importing;
    private final ImportRuns runs;
    private final ImportTargets targets;
    private final FileHeads heads;
    private final FindingSheets sheets;

    ImportController(
            Importing importing, ImportRuns runs, ImportTargets targets, FileHeads heads, FindingSheets sheets) {
        this.sheets = sheets;
        this.heads = heads;
        this.importing = importing;
        this.runs = runs;
        this.targets = targets;
    }

    /**
     * Both parts may be sent as files or as form fields; the specification is UTF-8 whatever its part says. With the header
     * {@code Prefer: respond-async} (RFC 7240) the answer is 202 with a run that goes on, to be asked for again.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportRun> run(
            @RequestPart("file") Part file,
            @RequestPart("spec") Part spec,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer)
            throws IOException {
        String fileName = file.getSubmittedFileName();
        try (InputStream in = file.getInputStream()) {
            String name = fileName == null ? "" : fileName;
            ImportSpec said = ImportSpec.parse(text(spec));
            if (!prefer.contains("respond-async")) {
                return ResponseEntity.ok(importing.run(in, name, said));
            }
            ImportRun begun = start(Upload.of(in, name), said);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/imports/" + begun.id()))
                    .body(begun);
        }
    }

    /**
     * The beginning of a file that may be imported: its format, columns and first rows. Nothing is kept. The specification may be left
     * out; of it format, sheet, layer, target, encoding and delimiter are looked at.
     */
    @PostMapping(path = "/heads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileHead head(@RequestPart("file") Part file, @RequestPart(name = "spec", required = false) @Nullable Part spec)
            throws IOException {
        String fileName = file.getSubmittedFileName();
        try (InputStream in = file.getInputStream()) {
            return heads.read(in, fileName == null ? "" : fileName, spec == null ? null : ImportSpec.parse(text(spec)));
        }
    }

    private ImportRun start(Upload upload, ImportSpec spec) {
        try {
            return importing.start(upload, spec);
        } catch (RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    @GetMapping("/targets")
    List<ImportTargets.Described> targets() {
        return targets.describe();
    }

    @GetMapping
    List<ImportRun> latest(@RequestParam(defaultValue = "20") int limit) {
        return runs.latest(new PageSize(limit).limit());
    }

    @GetMapping("/{id}")
    ImportRun get(@PathVariable UUID id) {
        return runs.get(id);
    }

    /** A page of findings; {@code after} is how many to pass over. */
    @GetMapping(value = "/{id}/refusals", produces = MediaType.APPLICATION_JSON_VALUE, params = "!format")
    List<Finding> refusals(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "REFUSED") Severity severity,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "1000") int limit) {
        var page = new ArrayList<Finding>();
        runs.findings(id, severity, after, new PageSize(limit).limit(), page::add);
        return page;
    }

    @GetMapping(value = "/{id}/refusals", produces = MediaType.APPLICATION_JSON_VALUE, params = "format=json")
    List<Finding> refusalsAsJson(@PathVariable UUID id, @RequestParam(defaultValue = "REFUSED") Severity severity) {
        return refusals(id, severity, 0, PageSize.MOST);
    }

    @GetMapping(value = "/{id}/refusals", produces = "text/csv", params = "!format")
    void refusalsForSheets(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "REFUSED") Severity severity,
            HttpServletResponse response)
            throws IOException {
        sheets.send(id, severity, response, false);
    }

    /** For people: with the byte order mark without which spreadsheets take the file for the code page of the machine. */
    @GetMapping(value = "/{id}/refusals", params = "format=csv")
    void refusalsAsCsv(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "REFUSED") Severity severity,
            HttpServletResponse response)
            throws IOException {
        sheets.send(id, severity, response, true);
    }

    private static String text(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
