package org.dungchung.platform.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says in words what the framework could not make of a request. */
final class BadRequest {

    private BadRequest() {}

    static ProblemDetail explain(Exception error, HttpStatusCode status) {
        if (error instanceof BindingResult bound) {
            return invalid(bound.getAllErrors());
        }
        if (error instanceof BindException bound) {
            return invalid(bound.getAllErrors());
        }
        if (error instanceof HandlerMethodValidationException validated) {
            return invalid(validated.getAllErrors());
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
                "%s is not understood: %s is expected.".formatted(name, expected(mismatch)));
        problem.setProperty("parameter", name);
        problem.setProperty("value", String.valueOf(mismatch.getValue()));
        return problem;
    }

    private static String expected(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants());
        }
        return Map.of(
                        LocalDate.class, "a day such as 2023-06-30",
                        UUID.class, "an id",
                        Integer.class, "a whole number",
                        int.class, "a whole number",
                        Double.class, "a number",
                        double.class, "a number",
                        Boolean.class, "true or false",
                        boolean.class, "true or false")
                .getOrDefault(type, ownWords(mismatch));
    }

    /** What a value type of ours said ({@code valueOf}), the innermost cause; never the framework's text around it. */
    private static String ownWords(TypeMismatchException mismatch) {
        String words = null;
        for (Throwable cause = mismatch.getCause(); cause != null; cause = cause.getCause()) {
            boolean ours = Arrays.stream(cause.getStackTrace())
                    .limit(1)
                    .anyMatch(frame -> frame.getClassName().startsWith("org.dungchung."));
            words = ours && cause instanceof IllegalArgumentException ? cause.getMessage() : words;
        }
        return words == null ? "another value" : words;
    }

    private static ProblemDetail invalid(List<? extends MessageSourceResolvable> errors) {
        var problem = Problem.of(
                HttpStatus.BAD_REQUEST,
                "invalid-input",
                String.join("; ", errors.stream().map(BadRequest::sentence).toList()) + ".");
        problem.setProperty("errors", errors.stream().map(BadRequest::asMap).toList());
        return problem;
    }

    private static String sentence(MessageSourceResolvable error) {
        return "%s %s".formatted(fieldOf(error), messageOf(error)).strip();
    }

    private static Map<String, String> asMap(MessageSourceResolvable error) {
        return Map.of("field", fieldOf(error), "message", messageOf(error));
    }

    private static String messageOf(MessageSourceResolvable error) {
        if (error instanceof FieldError field && field.contains(TypeMismatchException.class)) {
            return "is not understood: %s is expected".formatted(expected(field.unwrap(TypeMismatchException.class)));
        }
        boolean unbindable = error instanceof FieldError field && field.isBindingFailure();
        String message = error.getDefaultMessage();
        return unbindable || message == null ? "is not understood" : message;
    }

    private static String fieldOf(MessageSourceResolvable error) {
        if (error instanceof FieldError field) {
            return field.getField();
        }
        return error instanceof ObjectError ? "" : parameterOf(error.getCodes());
    }

    /** A method parameter's violation carries its name in its codes: {@code Max.controller#method.limit}. */
    private static String parameterOf(String @Nullable [] codes) {
        return Stream.ofNullable(codes)
                .flatMap(Arrays::stream)
                .filter(code -> code.contains("#"))
                .findFirst()
                .map(code -> code.substring(code.lastIndexOf('.') + 1))
                .orElse("");
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
