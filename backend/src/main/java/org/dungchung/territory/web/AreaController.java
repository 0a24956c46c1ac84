package org.dungchung.territory.web;

import java.time.Clock;
import java.util.List;
import org.dungchung.platform.web.FeatureAnswer;
import org.dungchung.territory.AreaFeatures;
import org.dungchung.territory.AreaFinding;
import org.dungchung.territory.AreaLevel;
import org.dungchung.territory.AreaQuery;
import org.dungchung.territory.AreaRelation;
import org.dungchung.territory.AreaView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
    private final AreaFeatures features;
    private final Clock clock;

    AreaController(AreaQuery areas, AreaFeatures features, Clock clock) {
        this.areas = areas;
        this.features = features;
        this.clock = clock;
    }

    @GetMapping
    List<AreaView> list(
            @RequestParam(required = false) @Nullable AreaLevel level,
            @RequestParam(required = false) @Nullable String parent,
            @ModelAttribute Known known) {
        return areas.list(level, parent, known.asOf(clock));
    }

    /**
     * The areas of a day with their boundaries, as features, page by page; of an area it and those below it. For pictures, boundaries can be thinned by so
     * many degrees.
     */
    @GetMapping("/features")
    ResponseEntity<String> features(
            @RequestParam(required = false) @Nullable AreaLevel level,
            @RequestParam(required = false) @Nullable Double thin,
            @ModelAttribute Asked asked,
            @ModelAttribute Known known) {
        var form = AreaFeatures.form(asked.fields(), asked.crs());
        var page = features.list(asked.filter(level == null ? null : level.name()), known.asOf(clock), form, thin);
        return FeatureAnswer.collection(form.crsMember() + page.counts(), page.features(), page.next());
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
