package org.dungchung.round;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such round, or the caller is not asked in it. */
public class UnknownRound extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownRound(UUID id) {
        super(Reason.UNKNOWN, "unknown-round", "There is no reporting round %s.".formatted(id), Map.of("id", id));
    }
}
