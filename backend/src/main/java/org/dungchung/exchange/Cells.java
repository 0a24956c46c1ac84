package org.dungchung.exchange;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one file by the types of their fields. */
final class Cells {

    /** The fields that say whose a row is; an operator's rows must be its own. */
    private static final Set<String> WHOSE = Set.of("owner", "operator");

    private final @Nullable Character decimal;
    private final OrganisationNames organisations;
    private final @Nullable String scope;
    private final AssumedDays days;
    private final @Nullable PointGroups points;
    private long row;

    /** @param points sees the numbers where nobody declared a decimal sign; null where somebody did */
    Cells(Order order, OrganisationNames organisations, @Nullable PointGroups points) {
        this.decimal = order.decimal();
        this.organisations = organisations;
        this.scope = order.caller().scope();
        this.days = new AssumedDays(order.target().fields());
        this.points = points;
    }

    /**
     * Returns the value as PostgreSQL reads it, or null for an empty cell.
     *
     * @param cell null when the file has no such column
     */
    @Nullable String type(TargetField field, @Nullable String cell) throws BadValue {
        if (cell == null || cell.isBlank()) {
            return empty(field, cell);
        }
        return field.type().read(cell, field, this);
    }

    private @Nullable String empty(TargetField field, @Nullable String cell) throws BadValue {
        if (field.required()) {
            throw new BadValue("missing-value", "Every row needs a value here.");
        }
        if (field.type() == FieldType.ORGANISATIONS && cell != null) {
            return "{}";
        }
        return WHOSE.contains(field.name()) ? scope : null;
    }

    /** A number of the field's unit, which may stand behind it. */
    double number(String cell, TargetField field) throws BadValue {
        String written = UnitText.without(field.unit(), cell);
        double value = within(field, NumberText.parse(written, decimal));
        if (points != null) {
            points.see(row, field, written, value);
        }
        return value;
    }

    String whole(String cell, TargetField field) throws BadValue {
        double value = number(cell, field);
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        if (points != null && points.mayGroup(UnitText.without(field.unit(), cell))) {
            return Long.toString(Math.round(value * PointGroups.GROUP));
        }
        throw notWhole();
    }

    static BadValue notWhole() {
        return new BadValue("not-whole", "A whole number is expected.");
    }

    /** A day, or that which stands for a month, quarter or year. */
    String day(String cell, TargetField field) throws BadValue {
        try {
            return CellText.day(cell);
        } catch (BadValue e) {
            return days.read(field, cell, e);
        }
    }

    /** The code of the organisation that a cell names. */
    String organisation(String cell, TargetField field) throws BadValue {
        String code = organisations.code(cell);
        if (scope != null && WHOSE.contains(field.name()) && !code.equals(scope)) {
            throw new BadValue("not-your-asset", "An operator loads its own assets only.");
        }
        return code;
    }

    /** Another row begins. */
    void next(long number) {
        row = number;
        organisations.next();
        days.next();
    }

    /** The row is taken: its values can be written once this has kept what else its cells said. */
    void taken(@Nullable String[] typed, Staging staging) {
        organisations.taken();
        days.keep(row, typed, staging);
    }

    /** The codes of the organisations that a cell names, as an array of PostgreSQL. */
    String organisations(String cell) throws BadValue {
        return "{" + String.join(",", organisations.codes(cell)) + "}";
    }

    private static double within(TargetField field, double value) throws BadValue {
        double[] range = field.range();
        if (value < range[0] || value > range[1]) {
            throw new BadValue(
                    "out-of-range",
                    "A number between %s and %s%s is expected."
                            .formatted(
                                    plain(range[0]), plain(range[1]), field.unit() == null ? "" : " " + field.unit()),
                    Map.of("least", range[0], "most", range[1], "unit", field.unit() == null ? "" : field.unit()));
        }
        return value;
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }
}
