package org.dungchung.platform.web;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says in words what the framework could not make of a request. */
final class BadRequest {

    private BadRequest() {}

    static ProblemDetail explain(Exception error, HttpStatusCode status) {
        if (error instanceof BindingResult bound) {
            return InvalidInput.explain(bound.getAllErrors());
        }
        if (error instanceof BindException bound) {
            return InvalidInput.explain(bound.getAllErrors());
        }
        if (error instanceof HandlerMethodValidationException validated) {
            return InvalidInput.explain(validated.getAllErrors());
        }
        if (error instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableJson.explain(unreadable);
        }
        return ofParameter(error, status);
    }

    private static ProblemDetail ofParameter(Exception error, HttpStatusCode status) {
        if (error instanceof TypeMismatchException mismatch) {
            return mismatch(mismatch, status);
        }
        if (error instanceof MissingServletRequestParameterException missing) {
            return missing(missing.getParameterName());
        }
        if (error instanceof MissingServletRequestPartException missing) {
            return missing(missing.getRequestPartName());
        }
        return ofStatus(status);
    }

    private static ProblemDetail missing(String name) {
        var problem = Problem.of(HttpStatus.BAD_REQUEST, "missing-parameter", "%s is missing.".formatted(name));
        problem.setProperty("parameter", name);
        return problem;
    }

    private static ProblemDetail mismatch(TypeMismatchException mismatch, HttpStatusCode status) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        var problem = Problem.of(
                status,
                "invalid-parameter",
                "%s is not understood: %s is expected.".formatted(name, Expected.by(mismatch)));
        problem.setProperty("parameter", name);
        problem.setProperty("value", String.valueOf(mismatch.getValue()));
        return problem;
    }

    private static ProblemDetail ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> Problem.of(status, "not-found", "There is nothing at this address.");
            case 405 -> Problem.of(status, "method-not-allowed", "This address does not answer this method.");
            case 406 -> Problem.of(status, "not-acceptable", "It cannot be given in the form that Accept asks for.");
            case 413 -> Problem.of(status, "payload-too-large", "What was sent is larger than this server takes.");
            case 415 -> Problem.of(status, "unsupported-media-type", "The body's Content-Type is not understood here.");
            case 503 -> Problem.of(status, "timed-out", "It took too long; ask again.");
            default ->
                status.is4xxClientError()
                        ? Problem.of(status, "bad-request", "The request is not understood.")
                        : Problem.of(status, "internal-error", "Something went wrong on our side.");
        };
    }

    /** The problem of an error that never reached a controller. */
    static ProblemDetail outside(HttpStatusCode status) {
        return ofStatus(status);
    }
}
