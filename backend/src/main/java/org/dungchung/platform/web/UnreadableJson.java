package org.dungchung.platform.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dungchung.platform.Nearest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body stops making sense: a field and what it may be, or a line and a column. */
final class UnreadableJson {

    private UnreadableJson() {}

    static ProblemDetail explain(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof InputCoercionException overflow
                && !pathOf(overflow).isEmpty()) {
            return outOfRange(pathOf(overflow), overflow.getTargetType());
        }
        if (unreadable.getCause() instanceof StreamReadException syntax && syntax.getLocation() != null) {
            return Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "unreadable-body",
                    "The body is not JSON: see line %d, column %d."
                            .formatted(
                                    syntax.getLocation().getLineNr(),
                                    syntax.getLocation().getColumnNr()));
        }
        if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
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

    /** A number that is JSON, but greater or smaller than any that is meant. */
    private static ProblemDetail outOfRange(String field, Class<?> type) {
        String expected = type == int.class || type == Integer.class
                ? "a whole number between %d and %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE)
                : "a smaller number";
        var problem = Problem.of(
                HttpStatus.BAD_REQUEST,
                "invalid-input",
                "%s is out of range; expected: %s.".formatted(field, expected));
        problem.setProperty(
                "errors",
                List.of(Map.of("field", field, "expected", expected, "message", String.valueOf(problem.getDetail()))));
        return problem;
    }

    private static String pathOf(JacksonException misfit) {
        return misfit.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String expected(JacksonException misfit) {
        return misfit instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? Expected.by(mismatch.getTargetType())
                        .map(words -> ": %s is expected".formatted(words))
                        .orElse("")
                : "";
    }

    /** A name that the body does not have, and the one that was probably meant. */
    private static ProblemDetail unknownField(UnrecognizedPropertyException unknown) {
        List<String> known = unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
        String meant = Nearest.of(unknown.getPropertyName(), known)
                .map(" Did you mean %s?"::formatted)
                .orElse("");
        var problem = Problem.of(
                HttpStatus.BAD_REQUEST,
                "unreadable-body",
                "There is no field '%s'.%s Known are %s.".formatted(pathOf(unknown), meant, String.join(", ", known)));
        problem.setProperty("field", pathOf(unknown));
        problem.setProperty("known", known);
        return problem;
    }
}
