package org.dungchung.identity.web;

import org.dungchung.identity.SignedIn;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Begins a session as the account acted in its last one. */
record PageSignIn(AuthenticationManager passwords) implements AuthenticationManager {

    @Override
    public Authentication authenticate(Authentication attempt) {
        Authentication result = passwords.authenticate(attempt);
        if (!(result.getPrincipal() instanceof SignedIn who)) {
            return result;
        }
        SignedIn acting = who.actingAsLast();
        var session = UsernamePasswordAuthenticationToken.authenticated(acting, null, acting.getAuthorities());
        session.setDetails(result.getDetails());
        return session;
    }
}
