package org.dungchung.changeset.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.changeset.ChangeSet;
import org.dungchung.changeset.ChangeSetForm;
import org.dungchung.changeset.ChangeSetState;
import org.dungchung.changeset.ChangeSets;
import org.dungchung.changeset.Drafts;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.PageSize;
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

/** Change-sets: drafts of one's own, what waits for the authority, what was published. */
@RestController
@RequestMapping("/api/change-sets")
class ChangeSetController {

    private final ChangeSets sets;
    private final Drafts drafts;

    ChangeSetController(ChangeSets sets, Drafts drafts) {
        this.sets = sets;
        this.drafts = drafts;
    }

    /**
     * The newest: for the authority all that were submitted or published, for an operator those of its organisation, and one's own drafts.
     *
     * @param own true: only one's own
     */
    @GetMapping
    List<ChangeSet> list(
            @RequestParam @Nullable ChangeSetState state,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam @Nullable Integer limit) {
        return sets.list(state, own, PageSize.of(limit).limit());
    }

    @GetMapping("/{id}")
    ResponseEntity<ChangeSet> get(@PathVariable UUID id) {
        return Answer.of(sets.get(id));
    }

    /** Begins a draft. A change that names it in the header {@code X-Change-Set} is kept in it. */
    @PostMapping
    ResponseEntity<ChangeSet> begin(@RequestBody ChangeSetForm form) {
        return Answer.made(sets.get(drafts.begin(form)));
    }

    @PutMapping("/{id}")
    ResponseEntity<ChangeSet> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ChangeSetForm form) {
        drafts.change(id, ExpectedVersion.of(ifMatch), form);
        return Answer.of(sets.get(id));
    }

    /** Makes a new draft of what was refused. */
    @PostMapping("/{id}/mending")
    ResponseEntity<ChangeSet> mend(@PathVariable UUID id) {
        return Answer.made(sets.get(drafts.mend(id)));
    }

    /** How change-sets are answered. */
    static final class Answer {

        private Answer() {}

        static ResponseEntity<ChangeSet> of(ChangeSet set) {
            return ResponseEntity.ok().eTag("\"" + set.version() + "\"").body(set);
        }

        static ResponseEntity<ChangeSet> made(ChangeSet set) {
            return ResponseEntity.created(URI.create("/api/change-sets/" + set.id()))
                    .eTag("\"" + set.version() + "\"")
                    .body(set);
        }
    }
}
