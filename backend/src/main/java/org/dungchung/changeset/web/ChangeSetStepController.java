package org.dungchung.changeset.web;

import java.util.UUID;
import org.dungchung.changeset.ChangeSet;
import org.dungchung.changeset.ChangeSets;
import org.dungchung.changeset.Drafts;
import org.dungchung.changeset.Publishing;
import org.dungchung.changeset.Reviewing;
import org.dungchung.changeset.web.ChangeSetController.Answer;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a change-set as a whole a step further: its author submits it and takes it back, the authority hands it back and publishes it. */
@RestController
@RequestMapping("/api/change-sets/{id}")
class ChangeSetStepController {

    private final Drafts drafts;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final ChangeSets sets;

    ChangeSetStepController(Drafts drafts, Reviewing reviewing, Publishing publishing, ChangeSets sets) {
        this.drafts = drafts;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.sets = sets;
    }

    @PutMapping("/submission")
    ResponseEntity<ChangeSet> submit(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        drafts.submit(id, ExpectedVersion.of(ifMatch));
        return Answer.of(sets.get(id));
    }

    /** What was submitted becomes a draft again; a draft is given up. */
    @PutMapping("/withdrawal")
    ResponseEntity<ChangeSet> withdraw(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        drafts.withdraw(id, ExpectedVersion.of(ifMatch));
        return Answer.of(sets.get(id));
    }

    /** Hands it back to its author as a draft; what was decided on its items can be read there. */
    @PutMapping("/return")
    ResponseEntity<Void> handBack(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        reviewing.handBack(id, ExpectedVersion.of(ifMatch));
        return ResponseEntity.noContent().build();
    }

    /** Makes what was accepted true, all of it or nothing. */
    @PutMapping("/publication")
    ResponseEntity<ChangeSet> publish(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        publishing.publish(id, ExpectedVersion.of(ifMatch));
        return Answer.of(sets.get(id));
    }
}
