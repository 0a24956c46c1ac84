package org.dungchung.identity.user;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The link was used, another one took its place, or it is too old. Which of these is not said. */
public class InvitationEnded extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    InvitationEnded() {
        super(
                Reason.UNKNOWN,
                "invitation-ended",
                "This link was used, replaced or is too old; ask for another one.",
                Map.of());
    }
}
