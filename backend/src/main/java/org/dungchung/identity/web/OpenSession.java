package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.dungchung.identity.Directory;
import org.dungchung.identity.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session of the page that asks, while all other sign-ins of its account end. */
@Component
class OpenSession {

    private final Directory directory;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OpenSession(Directory directory) {
        this.directory = directory;
    }

    /** Signs the session in anew, under another id; a program that has none needs none. */
    void renew(String username, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) == null) {
            return;
        }
        SignedIn who = directory.loadUserByUsername(username).actingAsLast();
        if (!who.isEnabled()) {
            return; // disabled meanwhile: the session ends with all the others
        }
        who.eraseCredentials();
        request.changeSessionId();
        keep(who, request, response);
    }

    /** Acts as another of the grants of who is signed in, where there is a session. */
    void actAs(UUID grant, HttpServletRequest request, HttpServletResponse response) {
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        boolean open = request.getSession(false) != null;
        if (open && signIn != null && signIn.getPrincipal() instanceof SignedIn who) {
            keep(who.actingAs(grant).orElseThrow(NotYourGrant::new), request, response);
        }
    }

    /** Begins a session for who has come in otherwise than by the form. */
    void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        keep(who, request, response);
    }

    /** Whether somebody is signed in by the session that a request belongs to. */
    boolean isOpen(HttpServletRequest request) {
        Authentication kept = sessions.loadDeferredContext(request).get().getAuthentication();
        return kept != null && kept.getPrincipal() instanceof SignedIn;
    }

    private void keep(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
