package org.dungchung.indicator;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such statement. */
public class UnknownStatement extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownStatement(UUID id) {
        super(Reason.UNKNOWN, "unknown-statement", "There is no statement %s.".formatted(id), Map.of("id", id));
    }
}
