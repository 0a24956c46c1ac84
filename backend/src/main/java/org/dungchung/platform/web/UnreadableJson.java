package org.dungchung.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Says where a JSON body stops making sense: a field and what it may be, or a line and a column. */
final class UnreadableJson {

    private UnreadableJson() {}

    static ProblemDetail explain(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof StreamReadException syntax && syntax.getLocation() != null) {
            return Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "unreadable-body",
                    "The body is not JSON: see line %d, column %d."
                            .formatted(
                                    syntax.getLocation().getLineNr(),
                                    syntax.getLocation().getColumnNr()));
        }
        if (unreadable.getCause() instanceof JacksonException misfit
                && !pathOf(misfit).isEmpty()) {
            var problem = Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "unreadable-body",
                    "%s is not understood%s.".formatted(pathOf(misfit), expected(misfit)));
            problem.setProperty("field", pathOf(misfit));
            return problem;
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "unreadable-body", "The body is missing or not readable.");
    }

    private static String pathOf(JacksonException misfit) {
        return misfit.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String expected(JacksonException misfit) {
        return misfit instanceof InvalidFormatException format
                        && format.getTargetType().isEnum()
                ? ": one of " + List.of(format.getTargetType().getEnumConstants()) + " is expected"
                : "";
    }
}
