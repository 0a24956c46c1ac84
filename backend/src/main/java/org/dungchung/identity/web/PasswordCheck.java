package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.dungchung.identity.WrongPassword;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and a password against the accounts, as many at a time as there are processors (each check takes 16 MB), and
 * stops listening for a while to an address that keeps guessing at a name.
 */
@Component
class PasswordCheck implements AuthenticationManager {

    /** No account has a longer one; nothing is remembered of what is longer. */
    static final int LONGEST_NAME = 64;

    private final ProviderManager accounts;
    private final FailedSignIns failures;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    PasswordCheck(UserDetailsService directory, PasswordEncoder encoder, FailedSignIns failures) {
        var provider = new DaoAuthenticationProvider(directory);
        provider.setPasswordEncoder(encoder);
        this.accounts = new ProviderManager(provider);
        this.failures = failures;
    }

    /** @throws TooManyFailures if this address has failed too often with this name lately */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip();
        if (name.length() > LONGEST_NAME) {
            throw new BadCredentialsException("no account has a name that long");
        }
        String key = addressOf(attempt) + ' ' + name.toLowerCase(Locale.ROOT);
        failures.refuseAfterTooMany(key);
        turns.acquireUninterruptibly();
        try {
            failures.refuseAfterTooMany(key); // whoever waited may have failed meanwhile
            Authentication result = accounts.authenticate(attempt);
            failures.forget(key);
            return result;
        } catch (BadCredentialsException e) {
            failures.record(key);
            throw e;
        } finally {
            turns.release();
        }
    }

    /**
     * Makes sure that who is signed in knows the password; a wrong one counts as any other.
     *
     * @throws WrongPassword if it is not this one
     * @throws TooManyFailures as {@link #authenticate}
     */
    void confirm(String username, String password, HttpServletRequest request) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        try {
            authenticate(attempt);
        } catch (BadCredentialsException | AccountStatusException e) {
            throw new WrongPassword(); // without its cause, which would be answered in its place
        }
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
