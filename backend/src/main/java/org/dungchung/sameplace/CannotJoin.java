package org.dungchung.sameplace;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** Two records cannot be joined as they stand; each factory is a rule of its own. */
public class CannotJoin extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private CannotJoin(String rule, String detail, Map<String, Object> facts) {
        super(Reason.CONFLICT, rule, detail, facts);
    }

    static CannotJoin decidedAlready(PairState state) {
        return new CannotJoin(
                "decided-already",
                "It was decided already that they are %s: undo that first."
                        .formatted(state == PairState.JOINED ? "one" : "distinct"),
                Map.of("state", state));
    }

    static CannotJoin joinedElsewhere(UUID record) {
        return new CannotJoin(
                "joined-elsewhere",
                "One of them was joined with a third: compare that with the other one.",
                Map.of("asset", record));
    }

    static CannotJoin toldApart() {
        return new CannotJoin(
                "told-apart",
                "Of records that were joined with these it was decided that they are distinct.",
                Map.of());
    }

    static CannotJoin notThroughout(List<UUID> keepable) {
        return keepable.isEmpty()
                ? new CannotJoin(
                        "join-leaves-gap",
                        "Neither is in use on every day on which the other is: correct their first or last days, then join them.",
                        Map.of())
                : new CannotJoin(
                        "kept-not-throughout",
                        "The other one is in use on days on which this one is not: keep the other.",
                        Map.of("keepable", keepable));
    }

    static CannotJoin sensitivityDiffers() {
        return new CannotJoin(
                "sensitivity-differs",
                "One of them is restricted and the other is not: whoever may see only one would learn of both. Correct that first.",
                Map.of());
    }

    static CannotJoin noCandidate() {
        return new CannotJoin(
                "no-candidate",
                "Only two built records of one kind, of different owners, not on one site and within %.0f m of each other can be one."
                        .formatted(CandidateFilter.FARTHEST),
                Map.of());
    }

    static CannotJoin polesEntered() {
        return new CannotJoin(
                "poles-entered",
                "Poles of these lines are entered one by one, and nobody says which poles are the same: the lines cannot be joined.",
                Map.of());
    }
}
