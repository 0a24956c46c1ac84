package org.dungchung.exchange;

/** What the cells of a field hold, and how they are read. */
public enum FieldType {
    TEXT((cell, field, file) -> CellText.text(cell, field)),
    CODE((cell, field, file) -> CellText.code(cell)),
    INTEGER((cell, field, file) -> file.whole(cell, field)),
    NUMBER((cell, field, file) -> Double.toString(file.number(cell, field))),
    DATE((cell, field, file) -> file.day(cell, field)),
    BOOLEAN((cell, field, file) -> CellText.yesOrNo(cell)),
    ENUM((cell, field, file) -> CellText.oneOf(cell, field)),
    /** A word of a list; another is kept as it is written, and warned of where the module that owns the target looks. */
    WORD((cell, field, file) -> CellText.wordOr(cell, field)),
    ORGANISATION((cell, field, file) -> file.organisation(cell, field)),
    ORGANISATIONS((cell, field, file) -> file.organisations(cell)),
    COORDINATE((cell, field, file) -> cell),
    GEOMETRY((cell, field, file) -> cell);

    @SuppressWarnings("ImmutableEnumChecker") // the readings are lambdas that capture nothing
    private final CellReading reading;

    FieldType(CellReading reading) {
        this.reading = reading;
    }

    /** Returns the value of a cell that is not empty as PostgreSQL reads it. */
    String read(String cell, TargetField field, Cells file) throws BadValue {
        return reading.read(cell, field, file);
    }

    /** Whether fields of this type say where something is; they are read together and not cell by cell. */
    boolean isPosition() {
        return this == COORDINATE || this == GEOMETRY;
    }

    /** How one type reads a cell. */
    @FunctionalInterface
    private interface CellReading {
        String read(String cell, TargetField field, Cells file) throws BadValue;
    }
}
