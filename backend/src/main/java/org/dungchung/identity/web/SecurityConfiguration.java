package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.dungchung.identity.SignInLog.Means;
import org.dungchung.identity.SignIns;
import org.dungchung.identity.token.Tokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Three ways in: a session for the page, protected against foreign pages by a token in cookie and header; HTTP Basic, and tokens, for programs,
 * where each request stands for itself. All obey the same {@link EndpointPolicy}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final RequestMatcher BASIC = request -> isAuthorised(request, "basic ");
    private static final RequestMatcher BEARER = request -> isAuthorised(request, BearerFilter.SCHEME);

    private final String externalTiles;

    SecurityConfiguration(@Value("${dungchung.map.external.url:}") String externalTiles) {
        this.externalTiles = externalTiles;
    }

    /** Requests are measured as a whole; measuring each filter of each chain costs as much as a kept tile. */
    @Bean
    static SecurityObservationSettings noObservationsOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(0)
    SecurityFilterChain bearers(HttpSecurity http, Tokens tokens, SignInNotes notes, SecurityProblems problems) {
        return common(http, problems)
                .securityMatcher(BEARER)
                .addFilterBefore(new BearerFilter(tokens, notes), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(problems::askForToken))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, RememberedPasswords passwords, SignInNotes notes, SecurityProblems problems) {
        return common(http, problems)
                .securityMatcher(BASIC)
                .authenticationManager(passwords)
                .addFilterBefore(new BasicNotesFilter(notes), AuthorizationFilter.class)
                .addFilterBefore(new ActingAsFilter(), AuthorizationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, reason) -> {
                    notes.turnedAway(BasicNotesFilter.nameIn(request), Means.BASIC, reason, request);
                    problems.askForBasic(request, response, reason);
                }))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain page(HttpSecurity http, PageSignIn signIn, SignIns signIns, SecurityProblems problems) {
        signIn.open(http);
        return common(http, problems)
                .addFilterAfter(new EndedSignIns(signIns), SecurityContextHolderFilter.class)
                .addFilterBefore(new ActingAsFilter(), AuthorizationFilter.class)
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(tokens()))
                .build();
    }

    private HttpSecurity common(HttpSecurity http, SecurityProblems problems) {
        String policy = ContentSecurityPolicy.ofPage(externalTiles);
        return http.authorizeHttpRequests(EndpointPolicy::apply)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .contentTypeOptions(Customizer.withDefaults())
                        .frameOptions(FrameOptionsConfig::deny)
                        .cacheControl(Customizer.withDefaults())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    private static boolean isAuthorised(HttpServletRequest request, String scheme) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
