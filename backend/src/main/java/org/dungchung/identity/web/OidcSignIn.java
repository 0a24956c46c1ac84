package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.dungchung.identity.SignInLog.Means;
import org.dungchung.identity.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** The way in by another provider: whoever it vouches for and who has an account here begins a session; anybody else reads on the page why not. */
final class OidcSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final AuthenticationManager vouching = new ProviderManager(new OidcAuthorizationCodeAuthenticationProvider(
            new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService()));
    private final OidcProvider provider;
    private final OidcAccounts accounts;
    private final OpenSession sessions;
    private final SignInNotes notes;

    OidcSignIn(OidcProvider provider, OidcAccounts accounts, OpenSession sessions, SignInNotes notes) {
        this.provider = provider;
        this.accounts = accounts;
        this.sessions = sessions;
        this.notes = notes;
    }

    /** Opens the way in. */
    void open(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/index.html")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .successHandler(this::cameIn)
                .failureHandler(this::turnedAway));
    }

    /** Asks the provider whether what somebody brought from there is true. */
    Authentication authenticate(Authentication brought) {
        return vouching.authenticate(brought);
    }

    private void cameIn(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        try {
            SignedIn who = accounts.of((OAuth2User) Objects.requireNonNull(vouched.getPrincipal()));
            sessions.begin(who, request, response);
            notes.cameIn(who.getUsername(), Means.OIDC, request);
            response.sendRedirect("/");
        } catch (AuthenticationException e) {
            turnedAway(request, response, e);
        }
    }

    private void turnedAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (!sessions.isOpen(request)) { // any page can send a browser here; who is signed in stays so
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        if (reason instanceof NoAccountHere none) {
            notes.turnedAway(none, request);
            response.sendRedirect("/?sign-in=no-account-here");
        } else {
            LOG.warn("sign-in by the other provider failed: {}", reason.getMessage());
            response.sendRedirect("/?sign-in=provider-failed");
        }
    }
}
