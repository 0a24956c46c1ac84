package org.dungchung.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.indicator.CommuneSum;
import org.dungchung.indicator.Entry;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Page;
import org.dungchung.indicator.Point;
import org.dungchung.indicator.Question;
import org.dungchung.indicator.RowFilter;
import org.dungchung.indicator.Step;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what an indicator is on a day, with the rows behind it, its communes and its course, for the page and for programs. */
@RestController
@RequestMapping("/api/indicators")
class IndicatorController {

    private final Indicators indicators;
    private final CurrentCaller caller;
    private final Clock clock;

    IndicatorController(Indicators indicators, CurrentCaller caller, Clock clock) {
        this.indicators = indicators;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping
    List<Entry> catalogue() {
        return indicators.catalogue();
    }

    @GetMapping("/{code}")
    Figure figure(@PathVariable String code, @ModelAttribute Asked asked) {
        return indicators.figure(question(code, asked));
    }

    @GetMapping("/{code}/rows")
    Page rows(
            @PathVariable String code,
            @ModelAttribute Asked asked,
            @ModelAttribute RowFilter filter,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return indicators.rows(question(code, asked), filter, after, PageSize.of(limit));
    }

    @GetMapping("/{code}/communes")
    List<CommuneSum> communes(@PathVariable String code, @ModelAttribute Asked asked) {
        return indicators.perCommune(question(code, asked));
    }

    @GetMapping("/{code}/series")
    List<Point> series(
            @PathVariable String code,
            @ModelAttribute Asked asked,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "YEAR") Step step) {
        return indicators.series(question(code, asked), from, step);
    }

    private Question question(String code, Asked asked) {
        return Question.by(caller.get(), code, asked.area(), asked.asOf(clock));
    }

    /**
     * What every question of an indicator may say.
     *
     * @param to the same as {@code date}, as a series calls its last day
     */
    record Asked(
            @Nullable String area,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate date,
            @Nullable LocalDate to,
            @Nullable LocalDate knownOn) {

        AsOf asOf(Clock clock) {
            return AsOf.of(date == null ? to : date, boundaries, knownOn, clock);
        }

        @Override
        public @Nullable String area() {
            return area == null || area.isBlank() ? null : area;
        }
    }
}
