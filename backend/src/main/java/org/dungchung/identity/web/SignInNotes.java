package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.dungchung.identity.SignInLog;
import org.dungchung.identity.SignInLog.Attempt;
import org.dungchung.identity.SignInLog.Means;
import org.dungchung.identity.SignInLog.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Writes into the log of sign-ins what came of requests. Programs sign in with each request: the same from the same address is noted once an hour, and so
 * is what somebody could repeat without end: names that nobody has, above all.
 */
@Component
class SignInNotes {

    private final SignInLog log;
    private final Recent<Boolean> noted;

    SignInNotes(SignInLog log, Clock clock) {
        this.log = log;
        this.noted = new Recent<>(10_000, Duration.ofHours(1), clock);
    }

    /** Somebody came in. */
    void cameIn(String username, Means means, HttpServletRequest request) {
        note(username, means, Outcome.OK, request);
    }

    /** Somebody was turned away. */
    void turnedAway(
            @Nullable String username, Means means, AuthenticationException reason, HttpServletRequest request) {
        note(known(username), means, outcomeOf(reason), request);
    }

    /** The name as its account has it; null where none has: what was typed may be a password, or without end. */
    private @Nullable String known(@Nullable String typed) {
        if (typed == null || typed.strip().length() > PasswordCheck.LONGEST_NAME) {
            return null;
        }
        return log.known(typed).orElse(null);
    }

    /** Somebody was turned away for whom another provider vouches. */
    void turnedAway(NoAccountHere reason, HttpServletRequest request) {
        note(known(reason.username()), Means.OIDC, reason.outcome(), request);
    }

    private void note(@Nullable String username, Means means, Outcome outcome, HttpServletRequest request) {
        boolean entered = outcome == Outcome.OK && (means == Means.FORM || means == Means.OIDC);
        boolean each = username != null && (outcome == Outcome.WRONG_PASSWORD || entered);
        String address = request.getRemoteAddr();
        String key = means + " " + outcome + " " + address + " " + username;
        if (each || noted.find(key).isEmpty()) {
            noted.put(key, true);
            log.note(new Attempt(username, means, outcome, address, request.getHeader(HttpHeaders.USER_AGENT)));
        }
    }

    private static Outcome outcomeOf(AuthenticationException reason) {
        if (reason instanceof TooManyFailures) {
            return Outcome.TOO_MANY;
        }
        if (reason instanceof BadToken) {
            return Outcome.BAD_TOKEN;
        }
        if (reason instanceof DisabledException) {
            return Outcome.DISABLED;
        }
        return reason instanceof UsernameNotFoundException ? Outcome.UNKNOWN : Outcome.WRONG_PASSWORD;
    }
}
