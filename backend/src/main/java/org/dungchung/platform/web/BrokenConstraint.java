package org.dungchung.platform.web;

import java.util.Locale;
import org.dungchung.platform.Constraints;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Says in words what the database refused. Constraints are named by hand and part of the API ({@code constraint}); values, statements
 * and the database's own text stay inside.
 */
final class BrokenConstraint {

    /** The name by which {@code platform.refuse_outside} refuses; no constraint of a table. */
    private static final String OUTSIDE_AREA = "outside_area_ck";

    private BrokenConstraint() {}

    static ProblemDetail explain(Throwable broken, Constraints constraints) {
        PSQLException cause = causeOf(broken);
        ServerErrorMessage message = cause == null ? null : cause.getServerErrorMessage();
        if (message != null && OUTSIDE_AREA.equals(message.getConstraint())) {
            return outsideArea(String.valueOf(message.getDetail()));
        }
        ProblemDetail problem = ofState(cause == null ? "" : stateOf(cause));
        explain(problem, message, constraints);
        return problem;
    }

    private static void explain(ProblemDetail problem, @Nullable ServerErrorMessage message, Constraints constraints) {
        if (message != null && message.getConstraint() != null) {
            String constraint = message.getConstraint();
            problem.setProperty("constraint", constraint);
            problem.setDetail(constraints
                    .find(constraint)
                    .orElseGet(() -> "%s (%s)".formatted(problem.getDetail(), inWords(constraint))));
        } else if (message != null && message.getColumn() != null) {
            problem.setProperty("field", message.getColumn());
        }
    }

    private static ProblemDetail outsideArea(String area) {
        ProblemDetail problem = Problem.of(
                HttpStatus.FORBIDDEN,
                "outside-area",
                "You act within area %s; this lies outside of it.".formatted(area));
        problem.setProperty("area", area);
        return problem;
    }

    private static ProblemDetail ofState(String sqlState) {
        return switch (sqlState) {
            case "23505" -> Problem.of(HttpStatus.CONFLICT, "already-exists", "There is one like it already.");
            case "23P01" ->
                Problem.of(HttpStatus.CONFLICT, "overlapping-validity", "It overlaps in time with another.");
            case "23001" -> Problem.of(HttpStatus.CONFLICT, "nothing-is-deleted", "Nothing is deleted: it is retired.");
            case "23503" ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-reference", "It names something unknown.");
            case "23502" -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "missing-value", "A value is missing.");
            default -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-value", "A value is not one that can be.");
        };
    }

    private static @Nullable PSQLException causeOf(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException found) {
                return found;
            }
        }
        return null;
    }

    private static String stateOf(PSQLException cause) {
        String state = cause.getSQLState();
        return state == null ? "" : state;
    }

    private static String inWords(String constraint) {
        return constraint.replaceAll("_(pk|uk|fk|ck|ex)$", "").replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
