package org.dungchung.identity;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Nobody signs in by that name. */
public class UnknownAccount extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For lack of an account of that name. */
    public UnknownAccount(String username) {
        super(
                Reason.UNKNOWN,
                "unknown-account",
                "There is no account %s.".formatted(username),
                Map.of("username", username));
    }
}
