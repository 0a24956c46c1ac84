package org.dungchung.exchange.writing;

import org.dungchung.exchange.FieldType;

/**
 * One column of a file.
 *
 * @param title what people read above it
 * @param shortTitle the same in at most ten letters of ASCII
 * @param kind what its values are in Java
 */
public record Column(String title, String shortTitle, Kind kind) {

    /** What the values of a column are; each may be null. */
    public enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link Long}. */
        INTEGER,
        /** {@link Double}. */
        NUMBER,
        /** {@link java.time.LocalDate}. */
        DATE,
        /** {@link Boolean}. */
        BOOLEAN;

        static Kind of(FieldType type) {
            return switch (type) {
                case INTEGER -> INTEGER;
                case NUMBER, COORDINATE -> NUMBER;
                case DATE -> DATE;
                case BOOLEAN -> BOOLEAN;
                case TEXT, CODE, ENUM, WORD, ORGANISATION, ORGANISATIONS, GEOMETRY -> TEXT;
            };
        }
    }
}
