package org.dungchung.identity;

import java.util.List;
import java.util.Locale;
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
        var account = accounts.findCredentials(username.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        List<Grant> all = grants.of(account.username());
        if (all.isEmpty()) {
            throw new UsernameNotFoundException("an account that may do nothing");
        }
        return new SignedIn(account, all);
    }
}
