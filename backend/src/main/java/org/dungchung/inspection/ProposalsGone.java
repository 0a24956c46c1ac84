package org.dungchung.inspection;

import org.dungchung.changeset.ItemsGone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has findings wait again of which nothing is proposed any more: the draft was given up, their items were taken out of it or refused. */
@Component
class ProposalsGone {

    private final FindingStore findings;

    ProposalsGone(FindingStore findings) {
        this.findings = findings;
    }

    /** Organisations propose nothing of findings. */
    @EventListener
    void gone(ItemsGone event) {
        if (event.author().scope() == null && !event.items().isEmpty()) {
            findings.reopen(event.changeSet(), event.items());
        }
    }
}
