package org.dungchung.sameplace.web;

import java.time.Clock;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Days;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.PageSize;
import org.dungchung.sameplace.Candidate;
import org.dungchung.sameplace.CandidateFilter;
import org.dungchung.sameplace.CandidatePage;
import org.dungchung.sameplace.CandidateQuery;
import org.dungchung.sameplace.Judging;
import org.dungchung.sameplace.PairId;
import org.dungchung.sameplace.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records of different owners that are likely one, for the authority: listed, compared, joined, told apart, and all that undone. */
@RestController
@RequestMapping("/api/same-place")
class SamePlaceController {

    private final CandidateQuery candidates;
    private final Judging judging;
    private final CurrentCaller caller;
    private final Clock clock;

    SamePlaceController(CandidateQuery candidates, Judging judging, CurrentCaller caller, Clock clock) {
        this.candidates = candidates;
        this.judging = judging;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping
    CandidatePage page(
            @ModelAttribute CandidateFilter filter,
            @ModelAttribute Days days,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return candidates.page(filter, days.asOf(clock), caller.get(), PageSize.of(limit), after);
    }

    @GetMapping("/{id}")
    ResponseEntity<Candidate> one(@PathVariable String id, @ModelAttribute Days days) {
        Candidate candidate = candidates.get(PairId.parse(id), days.asOf(clock), caller.get());
        return days.isNow() ? answer(candidate) : ResponseEntity.ok(candidate);
    }

    @PutMapping("/{id}/join")
    ResponseEntity<Candidate> join(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Verdict verdict) {
        return answer(judging.join(PairId.parse(id), ExpectedVersion.of(ifMatch), verdict));
    }

    @PutMapping("/{id}/distinction")
    ResponseEntity<Candidate> tellApart(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Verdict verdict) {
        return answer(judging.tellApart(PairId.parse(id), ExpectedVersion.of(ifMatch), verdict));
    }

    @PutMapping("/{id}/undoing")
    ResponseEntity<Candidate> undo(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Verdict verdict) {
        return answer(judging.undo(PairId.parse(id), ExpectedVersion.of(ifMatch), verdict));
    }

    private static ResponseEntity<Candidate> answer(Candidate candidate) {
        return ResponseEntity.ok().eTag("\"" + candidate.version() + "\"").body(candidate);
    }
}
