package org.dungchung.round;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The organisation is not asked in the round, or it is none of the caller's business. */
public class UnknownSubmission extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownSubmission(String organisation) {
        super(
                Reason.UNKNOWN,
                "unknown-submission",
                "%s is not asked in this reporting round.".formatted(organisation),
                Map.of("organisation", organisation));
    }
}
