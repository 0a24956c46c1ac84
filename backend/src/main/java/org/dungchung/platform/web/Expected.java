package org.dungchung.platform.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.TypeMismatchException;

/** Says what a parameter should have been: a day, a number, one of some words. */
final class Expected {

    private Expected() {}

    static String by(TypeMismatchException mismatch) {
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
}
