package org.dungchung.indicator;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** A request that is supposed to be approved is none that is open, or none that the asker may know of. */
public class NoOpenRequest extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NoOpenRequest(List<UUID> requests) {
        super(
                Reason.INVALID,
                "no-open-request",
                "Of these requests none is open: %s. Only one that is filed or accepted can be supposed to be approved."
                        .formatted(requests),
                Map.of("requests", requests.stream().map(UUID::toString).toList()));
    }
}
