package org.dungchung.changeset;

import java.util.List;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.ReasonRequired;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the authority does with a change-set that was submitted: decides on its items one by one, or hands it back. */
@Service
public class Reviewing {

    private final ChangeSetStore sets;
    private final ItemStore items;
    private final Acts acts;
    private final Trials trials;
    private final CurrentCaller callers;
    private final Mandate mandate;
    private final ApplicationEventPublisher events;

    Reviewing(
            ChangeSetStore sets,
            ItemStore items,
            Acts acts,
            Trials trials,
            CurrentCaller callers,
            Mandate mandate,
            ApplicationEventPublisher events) {
        this.sets = sets;
        this.items = items;
        this.acts = acts;
        this.trials = trials;
        this.callers = callers;
        this.mandate = mandate;
        this.events = events;
    }

    /**
     * Accepts an item, or all on which nothing was decided yet.
     *
     * @param item null for all
     * @throws UnknownChangeSet if there is no such change-set or item
     * @throws WrongChangeSetState if it does not wait for review
     * @throws org.dungchung.territory.OutsideArea if the caller acts within an area and its author within another one
     */
    @Transactional
    public void accept(UUID id, @Nullable UUID item) {
        decide(id, item, ItemState.ACCEPTED, null);
    }

    /**
     * Refuses an item.
     *
     * @throws UnknownChangeSet as {@link #accept}
     * @throws WrongChangeSetState as {@link #accept}
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public void refuse(UUID id, UUID item, @Nullable String reason) {
        decide(id, item, ItemState.REFUSED, ReasonRequired.of(reason));
    }

    /**
     * Hands a change-set back to its author, as a draft. What was decided on its items stays to be read.
     *
     * @throws UnknownChangeSet if there is none
     * @throws WrongChangeSetState if it does not wait for review
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    @Transactional
    public void handBack(UUID id, ExpectedVersion expected) {
        KeptSet set = submitted(id).require(expected, "DRAFT");
        sets.move(id, ChangeSetState.DRAFT, callers.get().username());
        events.publishEvent(set.moved(ChangeSetMoved.What.RETURNED, callers.get()));
    }

    /**
     * Says an item again of the version that its thing has now: what it proposes goes over what was published meanwhile.
     *
     * @param version that the reviewer has compared
     * @throws UnknownChangeSet as {@link #accept}
     * @throws WrongChangeSetState as {@link #accept}
     * @throws org.dungchung.platform.StaleVersion if it has been changed again
     * @throws org.dungchung.platform.Refusal if a rule says no to the change now
     */
    @Transactional
    public void takeOver(UUID id, UUID item, ExpectedVersion version) {
        KeptSet set = submitted(id);
        List<KeptItem> all = items.of(id);
        KeptItem kept = all.stream()
                .filter(one -> one.item().id().equals(item))
                .findFirst()
                .orElseThrow(() -> new UnknownChangeSet(item));
        Act act = acts.get(kept.item().act());
        @Nullable Object[] arguments = Act.at(version.number(), Arguments.read(act.method(), kept.arguments()));
        Trial trial = callers.call(
                mandate.of(set, callers.get()), () -> trials.of(act, arguments, () -> act.run(arguments), all));
        items.renew(item, arguments, trial);
        items.decide(id, item, ItemState.ACCEPTED, null, callers.get().username());
        sets.touch(id);
        events.publishEvent(set.moved(ChangeSetMoved.What.ACCEPTED, callers.get()));
    }

    private void decide(UUID id, @Nullable UUID item, ItemState state, @Nullable String reason) {
        KeptSet set = submitted(id);
        if (item != null
                && items.of(id).stream().noneMatch(one -> one.item().id().equals(item))) {
            throw new UnknownChangeSet(item);
        }
        items.decide(id, item, state, reason, callers.get().username());
        sets.touch(id);
        boolean accepted = state == ItemState.ACCEPTED;
        var what = accepted ? ChangeSetMoved.What.ACCEPTED : ChangeSetMoved.What.REFUSED;
        events.publishEvent(set.moved(what, callers.get()));
    }

    private KeptSet submitted(UUID id) {
        KeptSet set = sets.getForChange(id, callers.get()).require(ChangeSetState.SUBMITTED);
        mandate.of(set, callers.get());
        return set;
    }
}
