package org.dungchung.round;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.springframework.stereotype.Service;

/** What the registry says of an organisation's own units on the day of a round: as known now, or as known at an instant. */
@Service
class RegistryFigures {

    private final Indicators indicators;
    private final CurrentCaller callers;
    private final Clock clock;

    RegistryFigures(Indicators indicators, CurrentCaller callers, Clock clock) {
        this.indicators = indicators;
        this.callers = callers;
        this.clock = clock;
    }

    /** As known now. */
    @Reading
    public List<RegistryFigure> now(Round round, String organisation) {
        return all(round, organisation, AsOf.of(round.figuresAt(), null, null, clock));
    }

    /** As known before an instant, by the definitions of that day. */
    @Reading
    public List<RegistryFigure> before(Round round, String organisation, OffsetDateTime instant) {
        return all(round, organisation, AsOf.before(round.figuresAt(), instant));
    }

    private List<RegistryFigure> all(Round round, String organisation, AsOf asOf) {
        return round.indicators().stream()
                .map(indicator -> RegistryFigure.of(indicators.figure(asked(round, indicator, organisation, asOf))))
                .toList();
    }

    /** As it was said at the submission, computed once more: by what was known and by the definitions that were taken then. */
    @Reading
    public List<RegistryFigure> atSubmission(Round round, Submission submission) {
        OffsetDateTime instant = Objects.requireNonNull(submission.submittedAt());
        AsOf then = AsOf.before(round.figuresAt(), instant);
        return submission.answers().stream()
                .map(answer -> RegistryFigure.of(indicators.figure(
                        asked(round, answer.indicator(), submission.organisation(), then),
                        Objects.requireNonNull(answer.definition()))))
                .toList();
    }

    private Question asked(Round round, String indicator, String organisation, AsOf asOf) {
        return new Question(
                indicator, round.area(), asOf, organisation, callers.get().cleared(), null);
    }
}
