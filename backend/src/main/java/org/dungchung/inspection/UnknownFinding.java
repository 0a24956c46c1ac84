package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such finding, or the reader may not know that there is. */
public class UnknownFinding extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownFinding(UUID id) {
        super(Reason.UNKNOWN, "unknown-finding", "There is no finding %s.".formatted(id), Map.of("id", id));
    }
}
