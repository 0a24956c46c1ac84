package org.dungchung.platform;

import java.io.Serial;
import java.util.Map;

/** A change did not say which version it changes, so it could overwrite what its author never saw. */
public class PreconditionRequired extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    PreconditionRequired() {
        super(
                Reason.PRECONDITION_REQUIRED,
                "precondition-required",
                "Say which version you change: read it, and send its ETag as If-Match, for example If-Match: \"3\".",
                Map.of("header", "If-Match"));
    }
}
