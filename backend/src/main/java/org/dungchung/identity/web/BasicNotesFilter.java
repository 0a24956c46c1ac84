package org.dungchung.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dungchung.identity.SignInLog.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes that a program came in with the name and password of its user. */
final class BasicNotesFilter extends OncePerRequestFilter {

    private static final BasicAuthenticationConverter HEADER = new BasicAuthenticationConverter();

    private final SignInNotes notes;

    BasicNotesFilter(SignInNotes notes) {
        this.notes = notes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signIn = SecurityContextHolder.getContext().getAuthentication();
        if (signIn != null) {
            notes.cameIn(signIn.getName(), Means.BASIC, request);
        }
        chain.doFilter(request, response);
    }

    /** The name that a request came with; null when its header cannot be read. */
    static @Nullable String nameIn(HttpServletRequest request) {
        try {
            var said = HEADER.convert(request);
            return said == null ? null : said.getName();
        } catch (AuthenticationException e) {
            return null;
        }
    }
}
