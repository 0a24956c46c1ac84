package org.dungchung.identity.web;

import java.io.Serial;
import org.dungchung.identity.SignInLog.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** Another provider vouches for somebody who has no account here, or one that is disabled. */
class NoAccountHere extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String username;
    private final Outcome outcome;

    NoAccountHere(@Nullable String username, Outcome outcome) {
        super("no account for whom the other provider vouches for");
        this.username = username;
        this.outcome = outcome;
    }

    /** The name that was vouched for; null when there was none. */
    @Nullable String username() {
        return username;
    }

    Outcome outcome() {
        return outcome;
    }
}
