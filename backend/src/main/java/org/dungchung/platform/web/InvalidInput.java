package org.dungchung.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Says of each field of a body or a question what is wrong with it. */
final class InvalidInput {

    private InvalidInput() {}

    static ProblemDetail explain(List<? extends MessageSourceResolvable> errors) {
        var problem = Problem.of(
                HttpStatus.BAD_REQUEST,
                "invalid-input",
                String.join("; ", errors.stream().map(InvalidInput::sentence).toList()) + ".");
        problem.setProperty("errors", errors.stream().map(InvalidInput::asMap).toList());
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
            return "is not understood: %s is expected"
                    .formatted(Expected.by(field.unwrap(TypeMismatchException.class)));
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
}
