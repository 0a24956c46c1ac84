package org.dungchung.colocation;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such request, or none that the caller may see: the two are told apart by nobody. */
public class UnknownRequest extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownRequest(UUID request) {
        super(
                Reason.UNKNOWN,
                "unknown-request",
                "There is no request %s.".formatted(request),
                Map.of("request", request));
    }
}
