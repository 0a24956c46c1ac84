package org.dungchung.contest.web;

import java.util.List;
import java.util.UUID;
import org.dungchung.contest.Contest;
import org.dungchung.contest.ContestFilter;
import org.dungchung.contest.Contesting;
import org.dungchung.contest.Contests;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.PageSize;
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

/** What organisations say is wrong of units, and what the authority answers. They are raised out of a reporting round. */
@RestController
@RequestMapping("/api/contests")
class ContestController {

    private final Contests contests;
    private final Contesting contesting;

    ContestController(Contests contests, Contesting contesting) {
        this.contests = contests;
        this.contesting = contesting;
    }

    /** For the authority all, for an operator those of its organisation: those that wait first, then the newest. */
    @GetMapping
    List<Contest> list(@ModelAttribute ContestFilter filter, @RequestParam(required = false) @Nullable Integer limit) {
        return contests.list(filter, PageSize.of(limit).limit());
    }

    @GetMapping("/{id}")
    ResponseEntity<Contest> get(@PathVariable UUID id) {
        return answer(id);
    }

    /** The authority agrees; what follows from it is another change. */
    @PutMapping("/{id}/acceptance")
    ResponseEntity<Contest> accept(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Answer answer) {
        contesting.accept(id, ExpectedVersion.of(ifMatch), answer.answer());
        return answer(id);
    }

    /** The authority does not agree, and says why. */
    @PutMapping("/{id}/refusal")
    ResponseEntity<Contest> refuse(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Answer answer) {
        contesting.refuse(id, ExpectedVersion.of(ifMatch), answer.answer());
        return answer(id);
    }

    /** Whoever raised it takes it back. */
    @PutMapping("/{id}/withdrawal")
    ResponseEntity<Contest> withdraw(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        contesting.withdraw(id, ExpectedVersion.of(ifMatch));
        return answer(id);
    }

    private ResponseEntity<Contest> answer(UUID id) {
        Contest contest = contests.get(id);
        return ResponseEntity.ok().eTag("\"" + contest.version() + "\"").body(contest);
    }

    /**
     * What the authority says.
     *
     * @param answer in words; must be there where it refuses
     */
    record Answer(@Nullable String answer) {}
}
