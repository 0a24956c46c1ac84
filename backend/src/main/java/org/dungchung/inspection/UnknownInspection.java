package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such inspection. */
public class UnknownInspection extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownInspection(UUID id) {
        super(Reason.UNKNOWN, "unknown-inspection", "There is no inspection %s.".formatted(id), Map.of("id", id));
    }
}
