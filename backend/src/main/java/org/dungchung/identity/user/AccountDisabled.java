package org.dungchung.identity.user;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Who may not sign in needs no link. */
public class AccountDisabled extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    AccountDisabled(String username) {
        super(
                Reason.CONFLICT,
                "account-disabled",
                "The account %s is disabled; enable it first.".formatted(username),
                Map.of("username", username));
    }
}
