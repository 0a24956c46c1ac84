package org.dungchung.changeset;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an author does with change-sets before and after the review. Nobody else touches a draft, nor learns of one but the author's organisation. */
@Service
public class Drafts {

    private final ChangeSetStore sets;
    private final ItemStore items;
    private final CurrentCaller callers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Drafts(ChangeSetStore sets, ItemStore items, CurrentCaller callers, Clock clock, ApplicationEventPublisher events) {
        this.sets = sets;
        this.items = items;
        this.callers = callers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Begins a draft.
     *
     * @throws org.dungchung.platform.InvalidInput if a field is missing or cannot be
     */
    @Transactional
    public UUID begin(ChangeSetForm form) {
        form.require();
        return sets.insert(callers.get(), form);
    }

    /**
     * Says otherwise what a draft is about.
     *
     * @throws UnknownChangeSet if the caller has none such
     * @throws WrongChangeSetState if it is no draft any more
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     * @throws org.dungchung.platform.InvalidInput if a field is missing or cannot be
     */
    @Transactional
    public void change(UUID id, ExpectedVersion expected, ChangeSetForm form) {
        ownSet(id, callers.get()).require(ChangeSetState.DRAFT).require(expected, form);
        form.require();
        sets.change(id, form);
    }

    /**
     * Takes an item out of a draft.
     *
     * @throws UnknownChangeSet if the caller has none such
     * @throws WrongChangeSetState if it is no draft any more
     * @throws ItemNeeded if others of its items speak of what it makes
     */
    @Transactional
    public void remove(UUID id, UUID item) {
        KeptSet draft = ownSet(id, callers.get()).require(ChangeSetState.DRAFT);
        requireNotNeeded(item, items.of(id));
        items.delete(id, item);
        sets.touch(id);
        events.publishEvent(draft.gone(List.of(item)));
    }

    /**
     * Hands a draft to the authority.
     *
     * @throws UnknownChangeSet if the caller has none such
     * @throws WrongChangeSetState if it is no draft any more
     * @throws EmptyChangeSet if there is nothing in it
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    @Transactional
    public void submit(UUID id, ExpectedVersion expected) {
        KeptSet draft = ownSet(id, callers.get()).require(ChangeSetState.DRAFT).require(expected, "SUBMITTED");
        if (draft.told().items() == 0) {
            throw new EmptyChangeSet();
        }
        sets.move(id, ChangeSetState.SUBMITTED, draft.told().author());
        events.publishEvent(draft.moved(ChangeSetMoved.What.SUBMITTED, callers.get()));
    }

    /**
     * Takes a change-set back: what was submitted becomes a draft again, a draft is given up.
     *
     * @throws UnknownChangeSet if the caller has none such
     * @throws WrongChangeSetState if it was published or withdrawn
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    @Transactional
    public void withdraw(UUID id, ExpectedVersion expected) {
        KeptSet set = ownSet(id, callers.get());
        boolean submitted = set.told().state() == ChangeSetState.SUBMITTED;
        set.require(submitted ? ChangeSetState.SUBMITTED : ChangeSetState.DRAFT).require(expected, "WITHDRAWN");
        sets.move(
                id,
                submitted ? ChangeSetState.DRAFT : ChangeSetState.WITHDRAWN,
                set.told().author());
        if (!submitted) {
            events.publishEvent(set.gone(KeptItem.ids(items.of(id))));
        }
    }

    /**
     * Makes a draft of what was refused of a change-set that was published.
     *
     * @throws UnknownChangeSet if the caller has none such
     * @throws WrongChangeSetState if it was not published
     * @throws EmptyChangeSet if nothing was refused
     */
    @Transactional
    public UUID mend(UUID id) {
        ChangeSet told =
                ownSet(id, callers.get()).require(ChangeSetState.PUBLISHED).told();
        if (told.refused() == 0) {
            throw new EmptyChangeSet();
        }
        UUID draft =
                sets.insert(callers.get(), new ChangeSetForm(told.title(), told.letterNumber(), told.letterDate()));
        items.copyRefused(id, draft);
        return draft;
    }

    /** The newest draft of the caller; it is begun when there is none. */
    UUID open(Caller caller) {
        return sets.openDraft(caller)
                .orElseGet(() -> sets.insert(caller, new ChangeSetForm(todaysTitle(), null, null)));
    }

    /** A draft that the caller has chosen, locked. */
    UUID own(UUID id, Caller caller) {
        return ownSet(id, caller).require(ChangeSetState.DRAFT).id();
    }

    /** What is in the draft into which the caller's next change goes. */
    List<KeptItem> inHand(Caller caller) {
        return ChosenDraft.get()
                .map(id -> own(id, caller))
                .or(() -> sets.openDraft(caller))
                .map(items::of)
                .orElse(List.of());
    }

    UUID put(UUID draft, Act act, @Nullable Object[] arguments, Trial trial) {
        UUID item = items.put(draft, act, arguments, trial);
        sets.touch(draft);
        return item;
    }

    private static void requireNotNeeded(UUID id, List<KeptItem> all) {
        all.stream()
                .map(KeptItem::item)
                .filter(item -> item.id().equals(id))
                .map(item -> MadeThings.needing(item, all))
                .filter(needing -> !needing.isEmpty())
                .forEach(needing -> {
                    throw new ItemNeeded(needing);
                });
    }

    private KeptSet ownSet(UUID id, Caller caller) {
        KeptSet set = sets.getForChange(id, caller);
        if (!set.isOf(caller)) {
            throw new UnknownChangeSet(id);
        }
        return set;
    }

    private String todaysTitle() {
        return DateTimeFormatter.ofPattern("'Thay đổi ngày' dd/MM/yyyy")
                .format(LocalDate.now(clock.withZone(AsOf.ZONE)));
    }
}
