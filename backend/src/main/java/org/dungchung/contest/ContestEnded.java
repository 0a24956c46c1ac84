package org.dungchung.contest;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A contest was answered or taken back already. */
public class ContestEnded extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    ContestEnded(ContestState state) {
        super(Reason.CONFLICT, "contest-ended", "The contest is %s already.".formatted(state), Map.of("state", state));
    }
}
