package org.dungchung.round;

import java.util.List;
import java.util.UUID;
import org.dungchung.changeset.ChangeSetForm;
import org.dungchung.changeset.Drafts;
import org.dungchung.contest.ContestForm;
import org.dungchung.contest.Contesting;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.ReasonRequired;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation does in a round: it answers, corrects, contests and submits. The authority may give a submission back. */
@Service
@Transactional
public class Submitting {

    private final RoundStore rounds;
    private final SubmissionStore submissions;
    private final AnswerStore answers;
    private final RegistryFigures figures;
    private final Corrections corrections;
    private final Drafts drafts;
    private final Contesting contesting;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;

    Submitting(
            RoundStore rounds,
            SubmissionStore submissions,
            AnswerStore answers,
            RegistryFigures figures,
            Corrections corrections,
            Drafts drafts,
            Contesting contesting,
            CurrentCaller callers,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.answers = answers;
        this.figures = figures;
        this.corrections = corrections;
        this.drafts = drafts;
        this.contesting = contesting;
        this.callers = callers;
        this.events = events;
    }

    /**
     * Says something of indicators; those that are not named stay as they are.
     *
     * @throws RoundEnded if the round is not open any more
     * @throws WrongSubmissionState if it was submitted and not returned
     * @throws ContractorReports if the caller is a contractor of the organisation
     * @throws org.dungchung.platform.InvalidInput if something is missing or cannot be
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    public void answer(UUID round, String organisation, ExpectedVersion expected, List<AnswerForm> forms) {
        Submission submission = spoken(round, organisation);
        expected.require(submission.version(), () -> submission, forms);
        AnswerForm.require(forms, rounds.get(round, callers.get()));
        forms.forEach(form -> answers.put(submission, form));
        submissions.save(submission);
    }

    /**
     * Hands in what was answered, and keeps what the registry says at that instant: all figures are read from one snapshot, as they are computed again
     * later.
     *
     * @throws AnswersMissing if nothing is said of some indicator
     * @throws EstimatesMissing if the round wants an estimate, and one is missing
     * @throws FiguresChanged if a figure that is confirmed is another one by now
     * @throws FiguresNotYet before the day of the figures
     * @throws RoundEnded as {@link #answer}
     * @throws ContractorReports as {@link #answer}
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void submit(UUID round, String organisation, ExpectedVersion expected, LetterForm letter) {
        Submission submission = spoken(round, organisation);
        expected.require(submission.version(), () -> submission, letter);
        letter.require();
        Round asked = rounds.get(round, callers.get());
        if (rounds.today().isBefore(asked.figuresAt())) {
            throw new FiguresNotYet(asked.figuresAt());
        }
        Completeness.require(asked, submission.answers());
        List<RegistryFigure> now = figures.before(asked, organisation, submissions.instant());
        Completeness.requireSeen(submission.answers(), now);
        now.forEach(figure -> answers.freeze(submission, figure));
        submissions.submit(submission, letter);
        tell(round, RoundMoved.What.SUBMITTED, organisation);
    }

    /**
     * The authority gives a submission back to be mended.
     *
     * @throws WrongSubmissionState if it was not submitted
     * @throws ReasonRequired without a reason
     * @throws RoundEnded if the round is not open any more
     */
    public void handBack(UUID round, String organisation, ExpectedVersion expected, @Nullable String reason) {
        Caller caller = callers.get();
        Opening.requireOpen(rounds.get(round, caller));
        Submission submission = submissions.getForChange(round, organisation, caller, rounds.today());
        if (submission.state() != SubmissionState.SUBMITTED) {
            throw new WrongSubmissionState(submission.state());
        }
        expected.require(submission.version(), () -> submission, SubmissionState.RETURNED);
        submissions.handBack(submission, ReasonRequired.of(reason).strip());
        tell(round, RoundMoved.What.RETURNED, organisation);
    }

    /**
     * Begins a change-set that corrects what the registry says, and remembers out of which round.
     *
     * @return its id
     * @throws RoundEnded as {@link #answer}
     */
    public UUID correct(UUID round, String organisation, ChangeSetForm form) {
        Submission submission = own(round, organisation);
        UUID draft = drafts.begin(form);
        corrections.begun(submission, draft);
        return draft;
    }

    /**
     * Contests a unit.
     *
     * @return the id of the contest
     * @throws org.dungchung.platform.InvalidInput if it names an indicator of which the round asks nothing
     * @throws org.dungchung.contest.NotYourUnit if the organisation has nothing to do with it
     * @throws RoundEnded as {@link #answer}
     * @throws ContractorReports as {@link #answer}
     */
    public UUID contest(UUID round, String organisation, ContestForm form) {
        Submission submission = spoken(round, organisation);
        List<String> asked = rounds.get(round, callers.get()).indicators();
        if (form.indicator() != null && !asked.contains(form.indicator())) {
            throw InvalidInput.of("indicator", form.indicator(), "one of " + asked);
        }
        UUID contest = contesting.raise(form);
        corrections.contested(submission, contest);
        return contest;
    }

    /** As {@link #own}, for somebody who may speak for the organisation. */
    private Submission spoken(UUID round, String organisation) {
        Submission submission = own(round, organisation);
        submissions.requireOwnPeople();
        return submission;
    }

    /** The caller's own, locked, while it may be changed. */
    private Submission own(UUID round, String organisation) {
        Caller caller = callers.get();
        Opening.requireOpen(rounds.get(round, caller));
        Submission submission = submissions.getForChange(round, organisation, caller, rounds.today());
        if (submission.state() == SubmissionState.SUBMITTED) {
            throw new WrongSubmissionState(submission.state());
        }
        return submission;
    }

    private void tell(UUID round, RoundMoved.What what, String organisation) {
        events.publishEvent(new RoundMoved(round, what, callers.get(), List.of(organisation)));
    }
}
