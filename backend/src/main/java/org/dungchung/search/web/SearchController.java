package org.dungchung.search.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.search.Search;
import org.dungchung.search.SearchGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
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
     * @param q what is looked for: at most 100 characters, of which eight words count; diacritics, case and separators do not
     * @param limit hits of each kind, 1 to 50; 5 when not said
     * @param date the day as of which names and codes hold; today when not said
     */
    @GetMapping("/api/search")
    List<SearchGroup> search(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable LocalDate date) {
        return search.find(q, limit == null ? USUAL_LIMIT : limit, AsOf.of(date, null, null, clock), caller.get());
    }
}
