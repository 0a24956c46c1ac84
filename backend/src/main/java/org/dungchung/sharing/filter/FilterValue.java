package org.dungchung.sharing.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.geo.ecql.Condition.Operator;
import org.jspecify.annotations.Nullable;

/** The value that a property is held against, as its type has it. */
final class FilterValue {

    private FilterValue() {}

    /** The value as a parameter of SQL; null when the property cannot be held against it so. */
    static @Nullable Object of(PropertyType type, Operator operator, Object value) {
        return switch (type) {
            case TEXT -> text(value);
            case NUMBER -> number(value);
            case DAY -> day(value);
            case BOOLEAN -> truth(operator, value);
            case ID -> id(operator, value);
            case PLACE -> null;
        };
    }

    private static @Nullable Object text(Object value) {
        return value instanceof String ? value : null;
    }

    private static @Nullable Object number(Object value) {
        return value instanceof Number number ? number.doubleValue() : null;
    }

    private static @Nullable Object day(Object value) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        try {
            return value instanceof String text ? LocalDate.parse(text).toString() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Object truth(Operator operator, Object value) {
        String said = operator == Operator.EQUAL ? value.toString() : "";
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static @Nullable Object id(Operator operator, Object value) {
        try {
            boolean usable = operator == Operator.EQUAL && value instanceof String;
            return usable ? UUID.fromString(value.toString()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
