package org.dungchung.identity.web;

import org.dungchung.platform.web.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words why the security chain refused. Never tells an unknown name from a wrong password. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityAdvice {

    @ExceptionHandler
    ProblemDetail notSignedIn(InsufficientAuthenticationException reason) {
        return Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in first.");
    }

    @ExceptionHandler
    ProblemDetail badCredentials(AuthenticationException reason) {
        return Problem.of(
                HttpStatus.UNAUTHORIZED, "bad-credentials", "No account has this user name with this password.");
    }

    @ExceptionHandler
    ProblemDetail tooManyFailures(TooManyFailures reason) {
        return Problem.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-failures",
                "Too many failed sign-ins from here with this name; try again in five minutes.");
    }

    @ExceptionHandler
    ProblemDetail badToken(BadToken reason) {
        return Problem.of(HttpStatus.UNAUTHORIZED, "bad-token", "This is no token, or one that has ended or expired.");
    }

    @ExceptionHandler
    ProblemDetail tokenOnlyReads(TokenOnlyReads reason) {
        return Problem.of(HttpStatus.FORBIDDEN, "token-only-reads", "This token was made for reading.");
    }

    @ExceptionHandler
    ProblemDetail notByToken(NotByToken reason) {
        return Problem.of(
                HttpStatus.FORBIDDEN, "not-by-token", "What people do with their own sign-in is not done by a token.");
    }

    @ExceptionHandler
    ProblemDetail notYourGrant(NotYourGrant reason) {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "not-your-grant",
                "This is nothing that you may act as here; GET /api/me names what you may act as.");
    }

    @ExceptionHandler
    ProblemDetail notAllowed(AccessDeniedException reason) {
        return Problem.of(HttpStatus.FORBIDDEN, "not-allowed", "This account's role may not do that.");
    }

    @ExceptionHandler
    ProblemDetail foreignPage(CsrfException reason) {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "csrf-token-missing",
                "The header X-XSRF-TOKEN has to repeat the cookie XSRF-TOKEN.");
    }
}
