package org.dungchung.round;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.indicator.Entry;
import org.dungchung.indicator.Indicators;
import org.dungchung.organisation.OrganisationQuery;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.territory.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the authority does with a round: it opens it, asks, waits, reminds, and ends it. Nothing of it is ever deleted. */
@Service
@Transactional
public class Opening {

    private final RoundStore rounds;
    private final Indicators indicators;
    private final OrganisationQuery organisations;
    private final Areas areas;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;

    Opening(
            RoundStore rounds,
            Indicators indicators,
            OrganisationQuery organisations,
            Areas areas,
            CurrentCaller callers,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.indicators = indicators;
        this.organisations = organisations;
        this.areas = areas;
        this.callers = callers;
        this.events = events;
    }

    /**
     * Opens a round.
     *
     * @throws org.dungchung.platform.InvalidInput if a field is missing or cannot be
     * @throws UnknownOrganisations if some of those who should be asked are none
     * @throws org.dungchung.territory.UnknownArea if no area had that code on the day of the figures
     */
    public UUID open(RoundForm form) {
        form.require(indicators.catalogue().stream().map(Entry::code).toList());
        requireKnown(form.asked());
        var day = Objects.requireNonNull(form.figuresAt());
        areas.require(form.area(), new AsOf(day, day, rounds.today()));
        UUID id = rounds.insert(form);
        tell(id, RoundMoved.What.OPENED, rounds.ask(id, form.asked()));
        return id;
    }

    /**
     * Says anew what an open round is called and until when it is answered, and asks further organisations.
     *
     * @throws RoundEnded if it is not open any more
     * @throws ReasonRequired without a reason
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    public void change(UUID id, ExpectedVersion expected, RoundForm form) {
        Round round = open(id, expected, form);
        form.requireOf(round);
        String reason = ReasonRequired.of(form.reason());
        requireKnown(form.asked());
        List<String> before = rounds.waiting(id);
        rounds.change(id, form, reason);
        List<String> further = rounds.ask(id, form.asked());
        tell(id, RoundMoved.What.OPENED, further);
        tell(id, RoundMoved.What.CHANGED, before);
    }

    /**
     * Reminds those who have not submitted.
     *
     * @return whom
     * @throws RoundEnded if it is not open any more
     */
    public List<String> remind(UUID id) {
        requireOpen(rounds.get(id, callers.get()));
        List<String> waiting = rounds.waiting(id);
        tell(id, RoundMoved.What.REMINDED, waiting);
        return waiting;
    }

    /**
     * Ends a round; those who have not submitted stay late.
     *
     * @throws RoundEnded if it was ended already
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    public void close(UUID id, ExpectedVersion expected, @Nullable String reason) {
        open(id, expected, RoundState.CLOSED);
        end(id, RoundState.CLOSED, reason);
    }

    /**
     * Gives a round up that should not have been.
     *
     * @throws ReasonRequired without a reason
     * @throws RoundEnded if it was ended already
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    public void cancel(UUID id, ExpectedVersion expected, @Nullable String reason) {
        open(id, expected, RoundState.CANCELLED);
        end(id, RoundState.CANCELLED, ReasonRequired.of(reason));
    }

    private void end(UUID id, RoundState state, @Nullable String reason) {
        List<String> waiting = rounds.waiting(id);
        rounds.end(id, state, reason == null || reason.isBlank() ? null : reason.strip());
        tell(id, state == RoundState.CLOSED ? RoundMoved.What.CLOSED : RoundMoved.What.CANCELLED, waiting);
    }

    private Round open(UUID id, ExpectedVersion expected, Object yours) {
        Round round = rounds.getForChange(id, callers.get());
        requireOpen(round);
        expected.require(round.version(), () -> round, yours);
        return round;
    }

    static void requireOpen(Round round) {
        if (round.state() != RoundState.OPEN) {
            throw new RoundEnded(round.state());
        }
    }

    private void requireKnown(List<String> codes) {
        List<String> unknown = new HashSet<>(codes)
                .stream().filter(code -> !organisations.knows(code)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new UnknownOrganisations(unknown);
        }
    }

    private void tell(UUID id, RoundMoved.What what, List<String> concerned) {
        events.publishEvent(new RoundMoved(id, what, callers.get(), concerned));
    }
}
