package org.dungchung.asset.web;

import java.util.UUID;
import org.dungchung.asset.AssetHistory;
import org.dungchung.identity.CurrentCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the owner and the authority who recorded what of an asset, when and why. */
@RestController
class HistoryController {

    private final AssetHistory history;
    private final CurrentCaller caller;

    HistoryController(AssetHistory history, CurrentCaller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GetMapping(value = "/api/assets/{id}/history", produces = "application/json")
    String history(@PathVariable UUID id) {
        return history.of(id, caller.get());
    }
}
