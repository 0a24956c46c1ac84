package org.dungchung.timeline.web;

import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.PageSize;
import org.dungchung.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the story of an asset to everybody who sees it, as far as it is theirs. */
@RestController
class TimelineController {

    private final Timeline timeline;
    private final CurrentCaller caller;

    TimelineController(Timeline timeline, CurrentCaller caller) {
        this.timeline = timeline;
        this.caller = caller;
    }

    /**
     * All that was recorded of an asset, of its ducts, supports, stations and others' codes, of its users, of requests to share it and, for the authority,
     * of what was joined with it: who, when, by which request, why, and each field before and after; the newest first.
     *
     * @param after the word {@code next} of the page before
     * @param limit how many at most; 1,000 unless said
     */
    @GetMapping(value = "/api/assets/{id}/timeline", produces = "application/json")
    String timeline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return timeline.of(id, after, PageSize.of(limit), caller.get());
    }
}
