package org.dungchung.identity.web;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
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
        String key = addressOf(attempt) + ' ' + attempt.getName().strip().toLowerCase(Locale.ROOT);
        failures.refuseAfterTooMany(key);
        turns.acquireUninterruptibly();
        try {
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

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
