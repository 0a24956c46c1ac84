package org.dungchung.changeset;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Proposable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps a change instead of making it, where the caller's changes wait or the caller has chosen a draft. */
@Component
class Proposing {

    private final Acts acts;
    private final Policies policies;
    private final Trials trials;
    private final Drafts drafts;
    private final CurrentCaller callers;
    private final TransactionTemplate transaction;

    Proposing(
            Acts acts,
            Policies policies,
            Trials trials,
            Drafts drafts,
            CurrentCaller callers,
            PlatformTransactionManager transactions) {
        this.acts = acts;
        this.policies = policies;
        this.trials = trials;
        this.drafts = drafts;
        this.callers = callers;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean waits() {
        return !Directly.isOn()
                && callers.find()
                        .filter(caller -> ChosenDraft.get().isPresent() || policies.waits(caller))
                        .isPresent();
    }

    /**
     * Tries a change and keeps it.
     *
     * @throws UnknownChangeSet if the caller chose a draft that is not its own
     * @throws WrongChangeSetState if what it chose is no draft
     */
    Proposed propose(Proposable said, @Nullable Object[] arguments, Supplier<Object> change) {
        Caller caller = callers.get();
        Act act = acts.get(said.act());
        List<KeptItem> earlier = Objects.requireNonNull(transaction.execute(status -> drafts.inHand(caller)));
        Trial trial = trials.of(act, arguments, change, earlier);
        Proposed kept = transaction.execute(status -> {
            UUID draft = draftOf(caller);
            return new Proposed(draft, drafts.put(draft, act, arguments, trial));
        });
        return Objects.requireNonNull(kept);
    }

    /** The draft that the caller has chosen, else its newest, else a new one; locked until the transaction ends. */
    UUID draftOf(Caller caller) {
        return ChosenDraft.get().map(id -> drafts.own(id, caller)).orElseGet(() -> drafts.open(caller));
    }
}
