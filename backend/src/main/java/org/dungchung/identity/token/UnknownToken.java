package org.dungchung.identity.token;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** The user has no such token, or it has ended already. */
public class UnknownToken extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownToken(UUID id) {
        super(
                Reason.UNKNOWN,
                "unknown-token",
                "There is no token %s, or it has ended.".formatted(id),
                Map.of("id", id));
    }
}
