package org.dungchung.asset.web;

import java.time.Clock;
import java.util.UUID;
import org.dungchung.asset.DuctQuery;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.DaysWithoutBoundaries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells which ducts lie in a duct section, and who occupies them, to those who may know. */
@RestController
class DuctController {

    private final DuctQuery ducts;
    private final CurrentCaller caller;
    private final Clock clock;

    DuctController(DuctQuery ducts, CurrentCaller caller, Clock clock) {
        this.ducts = ducts;
        this.caller = caller;
        this.clock = clock;
    }

    /** The ducts of a section, each after the one in which it lies. */
    @GetMapping(value = "/api/assets/{id}/ducts", produces = "application/json")
    String ducts(@PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        return ducts.of(id, days.asOf(clock), caller.get());
    }
}
