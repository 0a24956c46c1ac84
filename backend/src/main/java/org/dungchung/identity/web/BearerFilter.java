package org.dungchung.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dungchung.identity.Secret;
import org.dungchung.identity.SignInLog.Means;
import org.dungchung.identity.token.Bearer;
import org.dungchung.identity.token.TokenScope;
import org.dungchung.identity.token.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in that comes with a token, as far as the token goes. What a user does with the own sign-in (password, tokens) no token does, nor what an
 * administrator does with anybody's (users, links): whoever finds one could make it last.
 */
final class BearerFilter extends OncePerRequestFilter {

    static final String SCHEME = "bearer ";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final RequestMatcher OWN_SIGN_IN = PathPatternRequestMatcher.pathPattern("/api/me/*/**");

    private static final RequestMatcher USERS = PathPatternRequestMatcher.pathPattern("/api/users/**");

    private final Tokens tokens;
    private final SignInNotes notes;

    BearerFilter(Tokens tokens, SignInNotes notes) {
        this.tokens = tokens;
        this.notes = notes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        Secret secret = new Secret(header.substring(SCHEME.length()).strip());
        Bearer bearer = tokens.find(secret).orElseThrow(() -> turnedAway(request));
        notes.cameIn(bearer.caller().username(), Means.TOKEN, request);
        var role = new SimpleGrantedAuthority("ROLE_" + bearer.caller().role());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(bearer, null, List.of(role)));
        SecurityContextHolder.setContext(context);
        String wanted = request.getHeader(ActingAsFilter.HEADER);
        if (wanted != null && !bearer.grant().equals(ActingAsFilter.idOf(wanted))) {
            throw new NotYourGrant();
        }
        boolean reads = READING.contains(request.getMethod());
        if (OWN_SIGN_IN.matches(request) || (!reads && USERS.matches(request))) {
            throw new NotByToken();
        }
        if (bearer.scope() == TokenScope.READ && !reads) {
            throw new TokenOnlyReads();
        }
        chain.doFilter(request, response);
    }

    private BadToken turnedAway(HttpServletRequest request) {
        var reason = new BadToken();
        notes.turnedAway(null, Means.TOKEN, reason, request);
        return reason;
    }
}
