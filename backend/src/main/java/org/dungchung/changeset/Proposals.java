package org.dungchung.changeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For modules whose changes are too large to be tried by the advice: they try them themselves, and keep them here. And for those that propose what
 * nobody has asked for in so many words.
 */
@Service
public class Proposals {

    private final Proposing proposing;
    private final Acts acts;
    private final Drafts drafts;
    private final ChangeSetStore sets;
    private final ItemStore items;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;

    Proposals(
            Proposing proposing,
            Acts acts,
            Drafts drafts,
            ChangeSetStore sets,
            ItemStore items,
            CurrentCaller callers,
            ApplicationEventPublisher events) {
        this.proposing = proposing;
        this.acts = acts;
        this.drafts = drafts;
        this.sets = sets;
        this.items = items;
        this.callers = callers;
        this.events = events;
    }

    /** Whether what the running caller changes waits for review. */
    public boolean areAsked() {
        return proposing.waits();
    }

    /**
     * The draft into which the next change of the running caller goes, if it has begun.
     *
     * @throws UnknownChangeSet if the caller chose one that it may not know of
     */
    @Transactional
    public Optional<UUID> draftInHand() {
        Caller caller = callers.get();
        return ChosenDraft.get().map(id -> sets.get(id, caller).id()).or(() -> sets.openDraft(caller));
    }

    /**
     * Keeps a change that was tried.
     *
     * @param act the name of a {@link org.dungchung.platform.Proposable} method that makes something new
     * @param arguments with which the method is called when it is published
     * @param told what it would do, for people
     * @return the draft in which it is kept
     * @throws UnknownChangeSet if the caller chose a draft that is not its own
     * @throws WrongChangeSetState if what it chose is no draft
     */
    @Transactional
    public UUID keep(String act, @Nullable Object[] arguments, Map<String, @Nullable Object> told) {
        UUID draft = proposing.draftOf(callers.get());
        drafts.put(draft, acts.get(act), arguments, new Trial(null, told, null));
        return draft;
    }

    /**
     * Keeps changes in a new draft of the caller, also where its changes need not wait. All are kept or, where one is refused, none.
     *
     * @param form what the draft is about
     * @param changes each calls one {@link org.dungchung.platform.Proposable} method
     */
    @Transactional
    public Proposal propose(ChangeSetForm form, List<Runnable> changes) {
        UUID draft = drafts.begin(form);
        var kept = new ArrayList<UUID>();
        ChosenDraft.whileChosen(draft, () -> changes.forEach(change -> kept.add(keep(change))));
        return new Proposal(draft, kept);
    }

    private static UUID keep(Runnable change) {
        try {
            change.run();
        } catch (Proposed kept) {
            return kept.item();
        }
        throw new IllegalStateException("was made instead of being proposed");
    }

    /**
     * Makes sure that a change-set waits for review, and that nobody takes it further until the transaction ends.
     *
     * @throws UnknownChangeSet if there is none, or the caller may not know that there is
     * @throws WrongChangeSetState if it does not
     */
    @Transactional
    public void requireSubmitted(UUID changeSet) {
        sets.getForChange(changeSet, callers.get()).require(ChangeSetState.SUBMITTED);
    }

    /** Notes how many rows of a file of a change-set were refused; its author is told when one more was. */
    @Transactional
    public void noteRefusedRows(UUID changeSet, UUID run, long rows, boolean more) {
        items.noteRefusedRows(changeSet, run, rows);
        if (more) {
            Caller caller = callers.get();
            events.publishEvent(sets.get(changeSet, caller).moved(ChangeSetMoved.What.REFUSED, caller));
        }
    }
}
