package org.dungchung.sharing.filter;

/** What the values of a property are. */
enum PropertyType {
    TEXT("text", "a text in single quotes"),
    NUMBER("double precision", "a number"),
    DAY("date", "a day such as '2023-06-30'"),
    BOOLEAN("boolean", "true or false, with ="),
    ID("uuid", "an id in single quotes, with ="),
    PLACE("geometry", "a comparison of places such as BBOX(geometry, 105, 9, 106, 10)");

    private final String sql;
    private final String expected;

    PropertyType(String sql, String expected) {
        this.sql = sql;
        this.expected = expected;
    }

    /** The type in the database. */
    String sql() {
        return sql;
    }

    /** What is expected of a comparison, in English. */
    String expected() {
        return expected;
    }

    /** An attribute as a value of this type; what is none of it, is unknown. */
    String attribute(String json, String text) {
        return switch (this) {
            case NUMBER ->
                "case jsonb_typeof(%s) when 'number' then cast(%s as double precision) end".formatted(json, text);
            case BOOLEAN -> "case jsonb_typeof(%s) when 'boolean' then cast(%s as boolean) end".formatted(json, text);
            case DAY -> "platform.day_of(%s)".formatted(text);
            default -> "(" + text + ")";
        };
    }
}
