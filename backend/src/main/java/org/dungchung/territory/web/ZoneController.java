package org.dungchung.territory.web;

import java.time.Clock;
import java.util.List;
import org.dungchung.territory.ZoneKind;
import org.dungchung.territory.ZoneQuery;
import org.dungchung.territory.ZoneView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The zones in which other rules hold, for everybody who is signed in. */
@RestController
class ZoneController {

    private final ZoneQuery zones;
    private final Clock clock;

    ZoneController(ZoneQuery zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    @GetMapping("/api/zones")
    List<ZoneView> list(@RequestParam(required = false) @Nullable ZoneKind kind, @ModelAttribute Known known) {
        return zones.list(kind, known.asOf(clock));
    }
}
