package org.dungchung.quality.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.FileWritten;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Watermark;
import org.dungchung.quality.QualityCount;
import org.dungchung.quality.QualityFinding;
import org.dungchung.quality.QualityQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules and what does not keep them: counted, listed, as a sheet. Operators ask for their own assets. */
@RestController
@RequestMapping("/api/quality")
class QualityController {

    private final QualityQuery quality;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    QualityController(QualityQuery quality, CurrentCaller caller, Clock clock, ApplicationEventPublisher events) {
        this.events = events;
        this.quality = quality;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping
    List<QualityCount> counts(@ModelAttribute State state) {
        return quality.counts(state.asOf(clock), caller.get());
    }

    @GetMapping("/{rule}")
    List<QualityFinding> findings(
            @PathVariable String rule,
            @ModelAttribute State state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return quality.findings(rule, state.asOf(clock), caller.get(), PageSize.of(limit), after);
    }

    /** All of them, with the byte order mark without which spreadsheets take the file for the code page of the machine. */
    @GetMapping(value = "/{rule}", params = "format=csv")
    void sheet(@PathVariable String rule, @ModelAttribute State state, HttpServletResponse response)
            throws IOException {
        var asOf = state.asOf(clock);
        quality.require(rule, caller.get());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + rule + "-" + asOf.date() + ".csv\"");
        response.getWriter().write('\ufeff');
        try (var csv = new QualityCsv(response.getWriter())) {
            quality.forEach(rule, asOf, caller.get(), csv::write);
            events.publishEvent(new FileWritten(csv.finish(mark())));
        }
    }

    private Watermark mark() {
        return Watermark.of(caller.get().username(), caller.get().organisation(), clock);
    }

    /** The state of the registry that is asked about; each day null means today. */
    record State(
            @Nullable LocalDate date,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate knownOn) {

        AsOf asOf(Clock clock) {
            return AsOf.of(date, boundaries, knownOn, clock);
        }
    }
}
