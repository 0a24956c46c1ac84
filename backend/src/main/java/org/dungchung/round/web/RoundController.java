package org.dungchung.round.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.PageSize;
import org.dungchung.round.Opening;
import org.dungchung.round.Overview;
import org.dungchung.round.Round;
import org.dungchung.round.RoundForm;
import org.dungchung.round.RoundState;
import org.dungchung.round.Rounds;
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

/** Reporting rounds: the authority opens, changes and ends them; those who are asked read them. */
@RestController
@RequestMapping("/api/rounds")
class RoundController {

    private final Rounds rounds;
    private final Opening opening;

    RoundController(Rounds rounds, Opening opening) {
        this.rounds = rounds;
        this.opening = opening;
    }

    /** The newest; an operator is told of those in which its organisation is asked. */
    @GetMapping
    List<Round> list(
            @RequestParam(required = false) @Nullable RoundState state,
            @RequestParam(required = false) @Nullable Integer limit) {
        return rounds.list(state, PageSize.of(limit).limit());
    }

    @GetMapping("/{id}")
    ResponseEntity<Overview> get(@PathVariable UUID id) {
        return answer(id);
    }

    /** Opens a round, and asks organisations in it. */
    @PostMapping
    ResponseEntity<Overview> open(@RequestBody RoundForm form) {
        UUID id = opening.open(form);
        Overview overview = rounds.get(id);
        return ResponseEntity.created(URI.create("/api/rounds/" + id))
                .eTag("\"" + overview.round().version() + "\"")
                .body(overview);
    }

    /** Says anew what an open round is called and until when it is answered, and asks further organisations. */
    @PutMapping("/{id}")
    ResponseEntity<Overview> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody RoundForm form) {
        opening.change(id, ExpectedVersion.of(ifMatch), form);
        return answer(id);
    }

    /** Ends a round; what was handed in stays. */
    @PutMapping("/{id}/closing")
    ResponseEntity<Overview> close(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Ending ending) {
        opening.close(id, ExpectedVersion.of(ifMatch), ending.reason());
        return answer(id);
    }

    /** Gives a round up that should not have been. */
    @PutMapping("/{id}/cancelling")
    ResponseEntity<Overview> cancel(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Ending ending) {
        opening.cancel(id, ExpectedVersion.of(ifMatch), ending.reason());
        return answer(id);
    }

    /** Reminds those who have not submitted, and tells whom. */
    @PostMapping("/{id}/reminders")
    Reminded remind(@PathVariable UUID id) {
        return new Reminded(opening.remind(id));
    }

    private ResponseEntity<Overview> answer(UUID id) {
        Overview overview = rounds.get(id);
        return ResponseEntity.ok()
                .eTag("\"" + overview.round().version() + "\"")
                .body(overview);
    }

    /**
     * How a round ends.
     *
     * @param reason must be said where it is cancelled
     */
    record Ending(@Nullable String reason) {}

    /**
     * Who was reminded.
     *
     * @param organisations their codes
     */
    record Reminded(List<String> organisations) {}
}
