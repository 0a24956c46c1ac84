package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers what the security chain refuses with the same problem details as everything else. Only a client that tried HTTP Basic
 * is asked for it again: a browser would otherwise show its own window over our sign-in. Who is signed in and asks for an address that
 * no endpoint has is told that nothing is there.
 */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final HandlerExceptionResolver resolver;

    SecurityProblems(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        resolver.resolveException(request, response, null, reason);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason) {
        boolean nothingThere = !EndpointPolicy.knows(request) && !(reason instanceof CsrfException);
        resolver.resolveException(request, response, null, nothingThere ? nothingAt(request) : reason);
    }

    private static NoResourceFoundException nothingAt(HttpServletRequest request) {
        String address = request.getRequestURI();
        return new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), address, address);
    }

    void askForBasic(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Dung Chung\", charset=\"UTF-8\"");
        commence(request, response, reason);
    }

    void askForToken(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Dung Chung\", error=\"invalid_token\"");
        commence(request, response, reason);
    }

    void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        commence(request, response, reason);
    }
}
