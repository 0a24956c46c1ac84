package org.dungchung.round;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A round that was closed or cancelled stays as it is. */
public class RoundEnded extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    RoundEnded(RoundState state) {
        super(Reason.CONFLICT, "round-ended", "The reporting round is %s.".formatted(state), Map.of("state", state));
    }
}
