package org.dungchung.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.report.CoverageReport;
import org.dungchung.report.ReportOrder;
import org.dungchung.report.SharingReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands inspectors and the authority the figures as workbooks to keep. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SharingReport sharing;
    private final CoverageReport coverage;
    private final CurrentCaller caller;
    private final Clock clock;

    ReportController(SharingReport sharing, CoverageReport coverage, CurrentCaller caller, Clock clock) {
        this.sharing = sharing;
        this.coverage = coverage;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping(path = "/sharing.xlsx", produces = XLSX)
    ResponseEntity<byte[]> sharing(@ModelAttribute Wanted wanted) throws IOException {
        ReportOrder order = order(wanted);
        var out = new ByteArrayOutputStream();
        sharing.write(order, out);
        return download(order.fileName("sharing", Stream.of()), out);
    }

    @GetMapping(path = "/coverage.xlsx", produces = XLSX)
    ResponseEntity<byte[]> coverage(
            @ModelAttribute Wanted wanted,
            @RequestParam(defaultValue = "") List<String> technology,
            @RequestParam(defaultValue = "") List<String> operator)
            throws IOException {
        ReportOrder order = order(wanted);
        var out = new ByteArrayOutputStream();
        coverage.write(order, technology, operator, out);
        return download(order.fileName("coverage", Stream.concat(technology.stream(), operator.stream())), out);
    }

    private ReportOrder order(Wanted wanted) {
        Locale language = "en".equals(wanted.lang()) ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        AsOf asOf = AsOf.of(wanted.date(), wanted.boundaries(), wanted.knownOn(), clock);
        String area = wanted.area() == null || wanted.area().isBlank() ? null : wanted.area();
        return new ReportOrder(wanted.indicator(), area, asOf, language, caller.get());
    }

    private static ResponseEntity<byte[]> download(String file, ByteArrayOutputStream out) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(out.toByteArray());
    }

    /**
     * What a report may be asked with.
     *
     * @param lang vi (default) or en
     */
    record Wanted(
            @Nullable String indicator,
            @Nullable String area,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate date,
            @Nullable LocalDate knownOn,
            @Nullable String lang) {}
}
