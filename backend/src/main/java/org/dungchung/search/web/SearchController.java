package org.dungchung.search.web;

import java.time.Clock;
import java.util.List;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Days;
import org.dungchung.search.Search;
import org.dungchung.search.SearchGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search over HTTP. */
@RestController
class SearchController {

    private static final int USUAL_LIMIT = 5;

    private final Search search;
    private final CurrentCaller caller;
    private final Clock clock;

    SearchController(Search search, CurrentCaller caller, Clock clock) {
        this.search = search;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What is called so or has such a code, by kind, the kind of the best hit first.
     *
     * <p>Two coordinates find their place (kind PLACE): degrees, also in minutes and seconds, or X and Y of VN-2000 in a province of the registry.
     *
     * @param q what is looked for, also the number of a contract that the asker may know: at most 100 characters, of which eight words count; diacritics, case and separators do not
     * @param limit hits of each kind, 1 to 50; 5 when not said
     */
    @GetMapping("/api/search")
    List<SearchGroup> search(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @ModelAttribute Days days) {
        return search.find(q, limit == null ? USUAL_LIMIT : limit, days.asOf(clock), caller.get());
    }
}
