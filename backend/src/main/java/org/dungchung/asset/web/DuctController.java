package org.dungchung.asset.web;

import java.util.UUID;
import org.dungchung.asset.DuctQuery;
import org.dungchung.identity.CurrentCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells which ducts lie in a duct section, and who occupies them, to those who may know. */
@RestController
class DuctController {

    private final DuctQuery ducts;
    private final CurrentCaller caller;

    DuctController(DuctQuery ducts, CurrentCaller caller) {
        this.ducts = ducts;
        this.caller = caller;
    }

    /** The ducts of a section, each after the one in which it lies. */
    @GetMapping(value = "/api/assets/{id}/ducts", produces = "application/json")
    String ducts(@PathVariable UUID id) {
        return ducts.of(id, caller.get());
    }
}
