package org.dungchung.platform.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.TypeMismatchException;

/** Says what a parameter should have been: a day, a number, one of some words. */
final class Expected {

    private static final Map<Class<?>, String> KNOWN = Map.of(
            LocalDate.class, "a day such as 2023-06-30",
            UUID.class, "an id",
            Set.class, "ids with commas between them",
            Integer.class, "a whole number",
            int.class, "a whole number",
            Double.class, "a number",
            double.class, "a number",
            Boolean.class, "true or false",
            boolean.class, "true or false",
            String.class, "a text");

    private Expected() {}

    static String by(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        return type == null ? "another value" : by(type).orElseGet(() -> ownWords(mismatch));
    }

    /** What a value of a type looks like; empty for types that say it themselves. */
    static Optional<String> by(Class<?> type) {
        return type.isEnum()
                ? Optional.of("one of " + List.of(type.getEnumConstants()))
                : Optional.ofNullable(KNOWN.get(type));
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
}
