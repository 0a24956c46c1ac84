package org.dungchung.sameplace;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.asset.Joining;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.StaleVersion;
import org.dungchung.sharing.PlaceQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides of two records whether they are one. Whatever is decided is remembered, whatever files come after, and can be undone.
 *
 * <p>A join says that they always were one: figures of earlier days change as known from now on, and not as known before.
 */
@Service
public class Judging {

    private final CandidateQuery candidates;
    private final Decisions decisions;
    private final Joining joining;
    private final PlaceQuery places;
    private final CurrentCaller caller;
    private final Clock clock;

    Judging(
            CandidateQuery candidates,
            Decisions decisions,
            Joining joining,
            PlaceQuery places,
            CurrentCaller caller,
            Clock clock) {
        this.candidates = candidates;
        this.decisions = decisions;
        this.joining = joining;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Joins them: one stands for both, with the tenancies of both.
     *
     * @throws UnknownPair if they are not two sites, masts or pole lines that the caller may know
     * @throws org.dungchung.platform.StaleVersion if either, or what was decided, has changed since it was read
     * @throws CannotJoin if something stands against it
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public Candidate join(PairId pair, ExpectedVersion expected, Verdict verdict) {
        Candidate candidate = forDecision(pair, expected, verdict);
        String reason = ReasonRequired.of(verdict.reason());
        Decisions.Standing standing = requireOpen(candidate);
        if (!standing.candidates()) {
            throw CannotJoin.noCandidate();
        }
        if (standing.toldApart()) {
            throw CannotJoin.toldApart();
        }
        if (standing.sensitivityDiffers()) {
            throw CannotJoin.sensitivityDiffers();
        }
        if (standing.poles()) {
            throw CannotJoin.polesEntered();
        }
        UUID kept = kept(pair, verdict, candidate.keepable());
        places.lockToJoin(pair.one(), pair.other());
        joining.join(kept, pair.without(kept), reason);
        decisions.write(pair, PairState.JOINED, kept, reason);
        return now(pair);
    }

    /**
     * Tells them apart: they are no candidates any more.
     *
     * @throws UnknownPair as {@link #join}
     * @throws org.dungchung.platform.StaleVersion as {@link #join}
     * @throws CannotJoin if it was decided already that they are one
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public Candidate tellApart(PairId pair, ExpectedVersion expected, Verdict verdict) {
        Candidate candidate = forDecision(pair, expected, verdict);
        String reason = ReasonRequired.of(verdict.reason());
        requireOpen(candidate);
        decisions.write(pair, PairState.DISTINCT, null, reason);
        return now(pair);
    }

    /**
     * Takes the decision back; each record stands for itself again, as it is.
     *
     * @throws UnknownPair as {@link #join}
     * @throws org.dungchung.platform.StaleVersion as {@link #join}
     * @throws CannotUndo if nothing is decided, or what was joined has been edited or joined further
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public Candidate undo(PairId pair, ExpectedVersion expected, Verdict verdict) {
        Candidate candidate = forDecision(pair, expected, verdict);
        String reason = ReasonRequired.of(verdict.reason());
        switch (candidate.state()) {
            case OPEN -> throw CannotUndo.nothingDecided();
            case JOINED -> separate(pair, verdict, reason);
            case DISTINCT -> {}
        }
        decisions.write(pair, PairState.OPEN, null, reason);
        return now(pair);
    }

    private void separate(PairId pair, Verdict verdict, String reason) {
        Decisions.Standing standing = decisions.standing(pair);
        UUID kept = standing.kept();
        if (kept == null) {
            throw CannotUndo.nothingDecided();
        }
        UUID absorbed = pair.without(kept);
        Optional<UUID> into = standing.into(pair, absorbed);
        if (into.isEmpty()) {
            return; // parted already, when the sensitivity of one of them changed
        }
        if (!into.get().equals(kept)) {
            throw CannotUndo.joinedFurther();
        }
        List<Edit> edits = decisions.editsSince(pair);
        if (!edits.isEmpty() && !Boolean.TRUE.equals(verdict.keepEdits())) {
            throw CannotUndo.editedSince(edits);
        }
        joining.separate(absorbed, reason);
    }

    private Candidate forDecision(PairId pair, ExpectedVersion expected, Verdict verdict) {
        decisions.lock();
        Candidate candidate = now(pair);
        expected.require(candidate.version(), () -> candidate, verdict);
        if (decisions.overtaken()) {
            throw new StaleVersion(candidate.version(), candidate, verdict);
        }
        return candidate;
    }

    private Decisions.Standing requireOpen(Candidate candidate) {
        if (candidate.state() != PairState.OPEN) {
            throw CannotJoin.decidedAlready(candidate.state());
        }
        PairId pair = candidate.pair();
        Decisions.Standing standing = decisions.standing(pair);
        for (UUID side : List.of(pair.one(), pair.other())) {
            standing.into(pair, side).ifPresent(into -> {
                throw CannotJoin.joinedElsewhere(into);
            });
        }
        return standing;
    }

    private static UUID kept(PairId pair, Verdict verdict, List<UUID> keepable) {
        UUID asked = verdict.keep();
        if (asked != null && !pair.has(asked)) {
            throw InvalidInput.of("keep", asked, "one of the two");
        }
        if (keepable.isEmpty() || (asked != null && !keepable.contains(asked))) {
            throw CannotJoin.notThroughout(keepable);
        }
        return asked == null ? keepable.get(0) : asked;
    }

    private Candidate now(PairId pair) {
        return candidates.get(pair, AsOf.of(null, null, null, clock), caller.get());
    }
}
