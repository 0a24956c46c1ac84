package org.dungchung.indicator.web;

import java.util.List;
import org.dungchung.indicator.PlannedValue;
import org.dungchung.indicator.Targets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what the plans promise, and what they say was measured, for an area. */
@RestController
@RequestMapping("/api/targets")
class TargetController {

    private final Targets targets;

    TargetController(Targets targets) {
        this.targets = targets;
    }

    @GetMapping
    List<PlannedValue> targets(@RequestParam(required = false) @Nullable String area) {
        return targets.of(area);
    }
}
