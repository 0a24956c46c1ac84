package org.dungchung.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.indicator.DirectionRule;
import org.dungchung.indicator.Question;
import org.dungchung.indicator.SameDirection;
import org.dungchung.indicator.SameDirections;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Telecom routes that run in the same direction: how much of them is shared, and where they lie beside each other unshared. */
@RestController
@RequestMapping("/api/same-direction")
class SameDirectionController {

    private final SameDirections directions;
    private final CurrentCaller caller;
    private final Clock clock;

    SameDirectionController(SameDirections directions, CurrentCaller caller, Clock clock) {
        this.directions = directions;
        this.caller = caller;
        this.clock = clock;
    }

    /** The lengths and the ratio, by the rule in force or by other distances, headings and lengths. */
    @GetMapping
    SameDirection figure(
            @ModelAttribute IndicatorController.Asked asked,
            @RequestParam(required = false) @Nullable LocalDate since,
            @ModelAttribute DirectionRule.Otherwise otherwise) {
        return directions.of(question(asked), since, otherwise);
    }

    /** The stretches on which a route lies beside another group's, the longest first. */
    @GetMapping("/stretches")
    SameDirection.Stretches stretches(
            @ModelAttribute IndicatorController.Asked asked,
            @RequestParam(required = false) @Nullable LocalDate since,
            @ModelAttribute DirectionRule.Otherwise otherwise,
            @RequestParam(required = false) @Nullable Integer limit) {
        return directions.stretches(question(asked), since, otherwise, PageSize.of(limit));
    }

    private Question question(IndicatorController.Asked asked) {
        return Question.by(caller.get(), "same-direction", asked.area(), asked.asOf(clock));
    }
}
