package org.dungchung.round;

import java.util.List;
import java.util.UUID;
import org.dungchung.contest.Contests;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells of rounds: the authority of all, an organisation of those in which it is asked, and of itself alone. */
@Service
@Reading
public class Rounds {

    private final RoundStore rounds;
    private final SubmissionStore submissions;
    private final Corrections corrections;
    private final Contests contests;
    private final RegistryFigures figures;
    private final CurrentCaller callers;

    Rounds(
            RoundStore rounds,
            SubmissionStore submissions,
            Corrections corrections,
            Contests contests,
            RegistryFigures figures,
            CurrentCaller callers) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.corrections = corrections;
        this.contests = contests;
        this.figures = figures;
        this.callers = callers;
    }

    /**
     * The newest.
     *
     * @param state null for all
     */
    public List<Round> list(@Nullable RoundState state, int limit) {
        return rounds.list(callers.get(), state, limit);
    }

    /**
     * One of them.
     *
     * @throws UnknownRound if there is none, or the caller is not asked in it
     */
    public Overview get(UUID id) {
        Caller caller = callers.get();
        return new Overview(rounds.get(id, caller), submissions.list(id, caller, rounds.today()));
    }

    /**
     * What one organisation has to do with a round.
     *
     * @throws UnknownRound if there is none, or the caller is not asked in it
     * @throws UnknownSubmission if the organisation is not asked, or it is none of the caller's business
     */
    public Sheet sheet(UUID id, String organisation) {
        Caller caller = callers.get();
        Round round = rounds.get(id, caller);
        Submission submission = submissions.get(id, organisation, caller, rounds.today());
        return new Sheet(
                round, submission, corrections.of(submission, caller), contests.of(corrections.contested(submission)));
    }

    /**
     * What the registry says of the organisation's own units on the day of the round.
     *
     * @param then as it was said at the submission, computed once more; nothing before there was one
     * @throws UnknownSubmission as {@link #sheet}
     */
    public List<RegistryFigure> figures(UUID id, String organisation, boolean then) {
        Caller caller = callers.get();
        Round round = rounds.get(id, caller);
        Submission submission = submissions.get(id, organisation, caller, rounds.today());
        if (!then) {
            return figures.now(round, organisation);
        }
        return submission.state() == SubmissionState.SUBMITTED ? figures.atSubmission(round, submission) : List.of();
    }

    /**
     * How it was handed in and returned, the newest first.
     *
     * @throws UnknownSubmission as {@link #sheet}
     */
    public List<SubmissionVersion> versions(UUID id, String organisation) {
        submissions.get(id, organisation, callers.get(), rounds.today());
        return submissions.versions(id, organisation);
    }
}
