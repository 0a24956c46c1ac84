package org.dungchung.round.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.changeset.ChangeSetForm;
import org.dungchung.contest.ContestForm;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.round.AnswerForm;
import org.dungchung.round.LetterForm;
import org.dungchung.round.RegistryFigure;
import org.dungchung.round.Rounds;
import org.dungchung.round.Sheet;
import org.dungchung.round.SubmissionVersion;
import org.dungchung.round.Submitting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What one organisation hands in to a reporting round. */
@RestController
@RequestMapping("/api/rounds/{id}/submissions/{organisation}")
class SubmissionController {

    private final Rounds rounds;
    private final Submitting submitting;

    SubmissionController(Rounds rounds, Submitting submitting) {
        this.rounds = rounds;
        this.submitting = submitting;
    }

    @GetMapping
    ResponseEntity<Sheet> get(@PathVariable UUID id, @PathVariable String organisation) {
        return answer(id, organisation);
    }

    /**
     * What the registry says of the organisation's own units on the day of the round.
     *
     * @param submitted true: as it was said at the submission, computed once more by what was known then
     */
    @GetMapping("/figures")
    List<RegistryFigure> figures(
            @PathVariable UUID id,
            @PathVariable String organisation,
            @RequestParam(defaultValue = "false") boolean submitted) {
        return rounds.figures(id, organisation, submitted);
    }

    /** How it was handed in and returned, the newest first. */
    @GetMapping("/history")
    List<SubmissionVersion> history(@PathVariable UUID id, @PathVariable String organisation) {
        return rounds.versions(id, organisation);
    }

    /** Says something of indicators: the figure is confirmed, or others are reported, with an estimate. */
    @PutMapping("/answers")
    ResponseEntity<Sheet> say(
            @PathVariable UUID id,
            @PathVariable String organisation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Answers said) {
        List<AnswerForm> answers = said.answers();
        if (answers == null) {
            throw InvalidInput.of("answers", null, "a list of answers, one for each indicator");
        }
        submitting.answer(id, organisation, ExpectedVersion.of(ifMatch), answers);
        return answer(id, organisation);
    }

    /** Submits, with a letter. What the registry says at that instant is kept. */
    @PutMapping("/letter")
    ResponseEntity<Sheet> submit(
            @PathVariable UUID id,
            @PathVariable String organisation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody LetterForm letter) {
        submitting.submit(id, organisation, ExpectedVersion.of(ifMatch), letter);
        return answer(id, organisation);
    }

    /** The authority gives it back to be mended. */
    @PutMapping("/return")
    ResponseEntity<Sheet> handBack(
            @PathVariable UUID id,
            @PathVariable String organisation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Returned returned) {
        submitting.handBack(id, organisation, ExpectedVersion.of(ifMatch), returned.reason());
        return answer(id, organisation);
    }

    /** Begins a change-set that corrects what the registry says; the round remembers it. */
    @PostMapping("/corrections")
    ResponseEntity<Made> correct(
            @PathVariable UUID id, @PathVariable String organisation, @RequestBody ChangeSetForm form) {
        return made("/api/change-sets/", submitting.correct(id, organisation, form));
    }

    /** Contests a unit; the round remembers it. */
    @PostMapping("/contests")
    ResponseEntity<Made> contest(
            @PathVariable UUID id, @PathVariable String organisation, @RequestBody ContestForm form) {
        return made("/api/contests/", submitting.contest(id, organisation, form));
    }

    private static ResponseEntity<Made> made(String where, UUID id) {
        return ResponseEntity.created(URI.create(where + id)).body(new Made(id));
    }

    private ResponseEntity<Sheet> answer(UUID id, String organisation) {
        Sheet sheet = rounds.sheet(id, organisation);
        return ResponseEntity.ok()
                .eTag("\"" + sheet.submission().version() + "\"")
                .body(sheet);
    }

    /** All that is said at once. */
    record Answers(@Nullable List<AnswerForm> answers) {}

    /** Why a submission is given back. */
    record Returned(@Nullable String reason) {}

    /** What was made. */
    record Made(UUID id) {}
}
