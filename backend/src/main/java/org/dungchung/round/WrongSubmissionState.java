package org.dungchung.round;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** What was submitted is changed only after it was returned; what was not is not returned. */
public class WrongSubmissionState extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    WrongSubmissionState(SubmissionState state) {
        super(
                Reason.CONFLICT,
                "wrong-submission-state",
                "The submission is %s; this cannot be done with it.".formatted(state),
                Map.of("state", state));
    }
}
