package org.dungchung.territory.web;

import java.time.Clock;
import java.util.List;
import org.dungchung.territory.AreaFinding;
import org.dungchung.territory.AreaLevel;
import org.dungchung.territory.AreaQuery;
import org.dungchung.territory.AreaRelation;
import org.dungchung.territory.AreaView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the administrative areas of a day, for pickers and maps, and what the registry finds odd about their boundaries. */
@RestController
@RequestMapping("/api/areas")
class AreaController {

    private final AreaQuery areas;
    private final Clock clock;

    AreaController(AreaQuery areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    List<AreaView> list(
            @RequestParam(required = false) @Nullable AreaLevel level,
            @RequestParam(required = false) @Nullable String parent,
            @ModelAttribute Known known) {
        return areas.list(level, parent, known.asOf(clock));
    }

    @GetMapping("/{code}/relations")
    List<AreaRelation> relations(@PathVariable String code, @ModelAttribute Known known) {
        return areas.relations(code, known.asOf(clock));
    }

    @GetMapping("/findings")
    List<AreaFinding> findings(@ModelAttribute Known known) {
        return areas.findings(known.asOf(clock));
    }
}
