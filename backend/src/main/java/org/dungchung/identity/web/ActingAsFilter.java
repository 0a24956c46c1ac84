package org.dungchung.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.dungchung.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program whose user may act as several say with each request in which of them it acts; the session, where there is one, stays as it is. */
final class ActingAsFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Acting-As";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String wanted = request.getHeader(HEADER);
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        if (wanted != null && signIn != null && signIn.getPrincipal() instanceof SignedIn who) {
            SignedIn acting = who.actingAs(idOf(wanted)).orElseThrow(NotYourGrant::new);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(acting, null, acting.getAuthorities()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    /** The id that a header names; null when it is none. */
    static @Nullable UUID idOf(String header) {
        try {
            return UUID.fromString(header.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
