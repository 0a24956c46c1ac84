package org.dungchung.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dungchung.identity.Accounts.Credentials;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the accounts that can sign in, by their names in whatever case. */
@Component
public class Directory implements UserDetailsService {

    private final Accounts accounts;
    private final Grants grants;

    Directory(Accounts accounts, Grants grants) {
        this.accounts = accounts;
        this.grants = grants;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return signedIn(accounts.findCredentials(username.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * An account for which another provider vouches, which needs no password here.
     *
     * @throws UsernameNotFoundException if there is none of that name
     */
    public SignedIn vouchedFor(String username) {
        return signedIn(accounts.findVouchedFor(username));
    }

    private SignedIn signedIn(Optional<Credentials> found) {
        var account = found.orElseThrow(() -> new UsernameNotFoundException("no such account"));
        List<Grant> all = grants.of(account.username());
        if (all.isEmpty()) {
            throw new UsernameNotFoundException("an account that may do nothing");
        }
        return new SignedIn(account, all);
    }
}
