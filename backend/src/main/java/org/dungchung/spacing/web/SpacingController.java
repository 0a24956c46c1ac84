package org.dungchung.spacing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.FileWritten;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Watermark;
import org.dungchung.spacing.Spacing;
import org.dungchung.spacing.SpacingQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Masts that stand or are planned closer to each other than the regulation of their province asks for. */
@RestController
@RequestMapping("/api/spacing")
class SpacingController {

    private final SpacingQuery spacing;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SpacingController(SpacingQuery spacing, CurrentCaller caller, Clock clock, ApplicationEventPublisher events) {
        this.spacing = spacing;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** How many masts stand or are planned in an area, and how many pairs stand too close. */
    @GetMapping
    Spacing sums(@ModelAttribute Asked asked) {
        return spacing.of(asked.area(), asked.asOf(clock), caller.get());
    }

    /** The pairs with their distance and the rule: those with a planned mast first, then those that lack the most. */
    @GetMapping("/pairs")
    Spacing.Pairs pairs(
            @ModelAttribute Asked asked,
            @ModelAttribute Spacing.Filter filter,
            @RequestParam(required = false) @Nullable Integer limit) {
        return spacing.pairs(asked.area(), asked.asOf(clock), caller.get(), filter, PageSize.of(limit));
    }

    /** All of them, with the byte order mark without which spreadsheets take the file for the code page of the machine. */
    @GetMapping(value = "/pairs", params = "format=csv")
    void sheet(@ModelAttribute Asked asked, @ModelAttribute Spacing.Filter filter, HttpServletResponse response)
            throws IOException {
        var asOf = asked.asOf(clock);
        spacing.require(asked.area(), asOf);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"spacing-" + asOf.date() + ".csv\"");
        response.getWriter().write('\ufeff');
        try (var csv = new SpacingCsv(response.getWriter())) {
            spacing.forEach(asked.area(), asOf, caller.get(), filter, csv::write);
            events.publishEvent(new FileWritten(csv.finish(mark())));
        }
    }

    private Watermark mark() {
        return Watermark.of(caller.get().username(), caller.get().organisation(), clock);
    }

    /** The area and the three days of a question; each day null means today. */
    record Asked(
            @Nullable String area,
            @Nullable LocalDate date,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate knownOn) {

        AsOf asOf(Clock clock) {
            return AsOf.of(date, boundaries, knownOn, clock);
        }

        @Override
        public @Nullable String area() {
            return area == null || area.isBlank() ? null : area;
        }
    }
}
