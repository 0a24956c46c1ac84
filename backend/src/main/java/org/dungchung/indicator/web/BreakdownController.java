package org.dungchung.indicator.web;

import java.time.Clock;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.indicator.Breakdown;
import org.dungchung.indicator.Breaking;
import org.dungchung.indicator.Cut;
import org.dungchung.indicator.Next;
import org.dungchung.indicator.NextSharing;
import org.dungchung.indicator.Pairing;
import org.dungchung.indicator.Pairs;
import org.dungchung.indicator.Question;
import org.dungchung.indicator.Supposing;
import org.dungchung.indicator.WhatIf;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers of what a figure is made, who shares with whom, and what it would be. */
@RestController
@RequestMapping("/api/indicators/{code}")
class BreakdownController {

    private final Breaking breaking;
    private final Pairing pairing;
    private final Supposing supposing;
    private final NextSharing next;
    private final CurrentCaller caller;
    private final Clock clock;

    BreakdownController(
            Breaking breaking,
            Pairing pairing,
            Supposing supposing,
            NextSharing next,
            CurrentCaller caller,
            Clock clock) {
        this.breaking = breaking;
        this.pairing = pairing;
        this.supposing = supposing;
        this.next = next;
        this.caller = caller;
        this.clock = clock;
    }

    /** The figure cell by cell: by place, by whose the units are, by who uses them, by what they are. */
    @GetMapping("/breakdown")
    Breakdown breakdown(
            @PathVariable String code,
            @ModelAttribute IndicatorController.Asked asked,
            @RequestParam(defaultValue = "COMMUNE") Cut by) {
        return breaking.by(question(code, asked), by);
    }

    /** Which groups share units with each other. */
    @GetMapping("/pairs")
    Pairs pairs(@PathVariable String code, @ModelAttribute IndicatorController.Asked asked) {
        return pairing.of(question(code, asked));
    }

    /** The figure as it would be, were these requests approved and these switches set. Nothing is stored. */
    @GetMapping("/what-if")
    WhatIf whatIf(
            @PathVariable String code,
            @ModelAttribute IndicatorController.Asked asked,
            @ModelAttribute WhatIf.Supposed supposed) {
        return supposing.of(question(code, asked), supposed);
    }

    /**
     * The units that one more tenant would make shared, with their free places and who could be that tenant and why; and the fewest tenants that reach the
     * next target. Operators see their own units and what is offered to them.
     */
    @GetMapping("/next")
    Next next(
            @PathVariable String code,
            @ModelAttribute IndicatorController.Asked asked,
            @RequestParam(required = false) @Nullable Double withinM,
            @RequestParam(required = false) @Nullable Integer limit) {
        return next.of(question(code, asked), withinM, PageSize.of(limit));
    }

    private Question question(String code, IndicatorController.Asked asked) {
        return Question.by(caller.get(), code, asked.area(), asked.asOf(clock));
    }
}
