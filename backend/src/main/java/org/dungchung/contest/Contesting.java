package org.dungchung.contest;

import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.ReasonRequired;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises contests, answers them and takes them back. */
@Service
@Transactional
public class Contesting {

    private final ContestStore store;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;

    Contesting(ContestStore store, CurrentCaller callers, ApplicationEventPublisher events) {
        this.store = store;
        this.callers = callers;
        this.events = events;
    }

    /**
     * Says that something is wrong of a unit: for the caller's organisation or, by the authority's own people, for the authority.
     *
     * @throws org.dungchung.platform.InvalidInput if a field is missing or cannot be
     * @throws NotYourUnit if the caller's organisation has nothing to do with it, or the authority's does not see it
     */
    public UUID raise(ContestForm form) {
        form.require();
        Caller caller = callers.get();
        UUID id = store.raise(form, caller).orElseThrow(() -> new NotYourUnit(Objects.requireNonNull(form.assetId())));
        tell(id, ContestState.OPEN, caller);
        return id;
    }

    /**
     * The authority agrees.
     *
     * @param answer what it does about it, or nothing
     * @throws ContestEnded if it was answered or taken back already
     * @throws org.dungchung.platform.StaleVersion if it was changed meanwhile
     */
    public void accept(UUID id, ExpectedVersion expected, @Nullable String answer) {
        end(id, expected, ContestState.ACCEPTED, answer == null || answer.isBlank() ? null : answer.strip());
    }

    /**
     * The authority does not agree, and says why.
     *
     * @throws ReasonRequired if it does not
     * @throws ContestEnded as {@link #accept}
     */
    public void refuse(UUID id, ExpectedVersion expected, @Nullable String answer) {
        end(id, expected, ContestState.REFUSED, ReasonRequired.of(answer).strip());
    }

    /**
     * Whoever raised it takes it back.
     *
     * @throws ContestEnded as {@link #accept}
     */
    public void withdraw(UUID id, ExpectedVersion expected) {
        end(id, expected, ContestState.WITHDRAWN, null);
    }

    private void end(UUID id, ExpectedVersion expected, ContestState state, @Nullable String answer) {
        Contest contest = store.getForChange(id, callers.get());
        if (contest.state() != ContestState.OPEN) {
            throw new ContestEnded(contest.state());
        }
        expected.require(contest.version(), () -> contest, state);
        store.move(id, state, answer);
        tell(id, state, callers.get());
    }

    private void tell(UUID id, ContestState state, Caller by) {
        events.publishEvent(new ContestMoved(id, state, by, store.get(id, by).organisation()));
    }
}
