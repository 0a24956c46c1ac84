package org.dungchung.identity.web;

import java.util.Locale;
import org.dungchung.identity.Directory;
import org.dungchung.identity.SignInLog.Outcome;
import org.dungchung.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** Finds the account of whom the other provider vouches for: by a claim, among those that there are. What it may act as is said here and not there. */
record OidcAccounts(OidcSettings settings, Directory directory) {

    /** @throws NoAccountHere if there is none of that name, or it is disabled */
    SignedIn of(OAuth2User vouched) {
        String name = nameOf(vouched);
        if (name == null) {
            throw new NoAccountHere(null, Outcome.NO_ACCOUNT);
        }
        try {
            SignedIn who = directory.vouchedFor(name);
            if (!who.isEnabled()) {
                throw new NoAccountHere(name, Outcome.DISABLED);
            }
            who.eraseCredentials();
            return who.actingAsLast();
        } catch (UsernameNotFoundException e) {
            throw new NoAccountHere(name, Outcome.NO_ACCOUNT);
        }
    }

    private @Nullable String nameOf(OAuth2User vouched) {
        Object said = vouched.getAttribute(settings.claim());
        return said == null ? null : said.toString().strip().toLowerCase(Locale.ROOT);
    }
}
