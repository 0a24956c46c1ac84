package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** It was decided already what follows from a finding. */
public class FindingDecided extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    FindingDecided(FindingState state) {
        super(
                Reason.CONFLICT,
                "finding-decided",
                "The finding is %s already.".formatted(state),
                Map.of("state", state));
    }
}
