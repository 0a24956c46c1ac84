package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dungchung.identity.SignInLog.Means;
import org.dungchung.identity.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.stereotype.Component;

/** The ways into the page: the form, and another provider where there is one. A session begins as the account acted in its last one. */
@Component
class PageSignIn {

    private final PasswordCheck passwords;
    private final SignInNotes notes;
    private final SecurityProblems problems;
    private final ObjectProvider<OidcSignIn> otherProvider;

    PageSignIn(
            PasswordCheck passwords,
            SignInNotes notes,
            SecurityProblems problems,
            ObjectProvider<OidcSignIn> otherProvider) {
        this.passwords = passwords;
        this.notes = notes;
        this.problems = problems;
        this.otherProvider = otherProvider;
    }

    /** Opens them. */
    void open(HttpSecurity http) {
        http.authenticationManager(this::authenticate)
                .formLogin(form -> form.loginPage("/index.html")
                        .loginProcessingUrl("/login")
                        .successHandler(this::cameIn)
                        .failureHandler(this::turnedAway));
        otherProvider.ifAvailable(provider -> provider.open(http));
    }

    private Authentication authenticate(Authentication attempt) {
        OidcSignIn provider = otherProvider.getIfAvailable();
        if (provider != null && attempt instanceof OAuth2LoginAuthenticationToken) {
            return provider.authenticate(attempt);
        }
        Authentication result = passwords.authenticate(attempt);
        if (!(result.getPrincipal() instanceof SignedIn who)) {
            return result;
        }
        SignedIn acting = who.actingAsLast();
        var session = UsernamePasswordAuthenticationToken.authenticated(acting, null, acting.getAuthorities());
        session.setDetails(result.getDetails());
        return session;
    }

    private void cameIn(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        notes.cameIn(who.getName(), Means.FORM, request);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private void turnedAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        notes.turnedAway(request.getParameter("username"), Means.FORM, reason, request);
        problems.signInFailed(request, response, reason);
    }
}
