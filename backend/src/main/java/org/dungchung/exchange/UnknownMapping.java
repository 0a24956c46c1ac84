package org.dungchung.exchange;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such mapping, or it is another organisation's. */
public class UnknownMapping extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownMapping(UUID id) {
        super(
                Reason.UNKNOWN,
                "unknown-mapping",
                "There is no mapping %s.".formatted(id),
                Map.of("mapping", id.toString()));
    }
}
