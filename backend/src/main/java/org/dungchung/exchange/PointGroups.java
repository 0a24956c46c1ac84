package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Decides by the whole column whether {@code 1.200} is twelve hundred, where nobody declared a decimal sign. It is when every number of the
 * column that has a point has three digits behind it, none would then be out of range, and something shows the habit: a number of several
 * groups ({@code 1.200.000}) or a decimal comma in the column; in a CSV file also a decimal comma in any column, or a column of whole numbers in
 * which a fraction would make no sense. (A sheet's own numbers look like its texts here, and are never grouped.) Until the end such a number
 * waits as a fraction.
 */
final class PointGroups {

    private static final Pattern ONE_GROUP = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern GROUPS = Pattern.compile("[-+]?[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    static final double GROUP = 1000;

    private final boolean text;
    private final Map<TargetField, Column> columns = new LinkedHashMap<>();
    private boolean commas;

    /** @param text whether the file holds nothing but text, so that a point is what somebody wrote */
    PointGroups(boolean text) {
        this.text = text;
    }

    static boolean isOneGroup(String cell) {
        return ONE_GROUP.matcher(cell).matches();
    }

    static boolean areGroups(String cell) {
        return GROUPS.matcher(cell).matches();
    }

    /** Sees a number of a field as it is written; {@code value} is what it says where a point divides decimals. */
    void see(long row, TargetField field, String cell, double value) {
        if (cell.indexOf('.') < 0 && cell.indexOf(',') < 0) {
            return;
        }
        Column column = columns.computeIfAbsent(field, f -> new Column());
        if (hasDecimalComma(cell)) {
            commas = true;
            column.habit = true;
        } else if (areGroups(cell)) {
            column.habit = true;
        } else if (isOneGroup(cell)) {
            column.waits(field, new Waiting(row, cell), value);
        } else {
            column.decides(field);
        }
    }

    private static boolean hasDecimalComma(String cell) {
        int comma = cell.indexOf(',');
        return comma > cell.lastIndexOf('.') && comma == cell.lastIndexOf(',');
    }

    /** Whether a number of a field of whole numbers that would be a fraction waits for the decision. */
    boolean mayGroup(String cell) {
        return text && isOneGroup(cell);
    }

    /** The fields whose waiting numbers are thousands, with all rows that have one. */
    Map<TargetField, List<Waiting>> grouped() {
        var found = new LinkedHashMap<TargetField, List<Waiting>>();
        columns.forEach((field, column) -> {
            if (!column.waiting.isEmpty() && isGrouped(field, column)) {
                found.put(field, List.copyOf(column.waiting));
            }
        });
        return found;
    }

    /** The fields of whole numbers of which some are fractions after all, with the rows of those. */
    Map<TargetField, List<Waiting>> fractions() {
        var found = new LinkedHashMap<TargetField, List<Waiting>>();
        columns.forEach((field, column) -> {
            if (isWhole(field) && !isGrouped(field, column)) {
                List<Waiting> rows =
                        column.waiting.stream().filter(Waiting::isFraction).toList();
                found.put(field, rows);
            }
        });
        return found;
    }

    private static boolean isWhole(TargetField field) {
        return field.type() == FieldType.INTEGER;
    }

    private boolean isGrouped(TargetField field, Column column) {
        boolean whole = isWhole(field) && column.waiting.stream().anyMatch(Waiting::isFraction);
        boolean habit = column.habit || (text && (commas || whole));
        return habit && !column.decimal && column.most * GROUP <= field.range()[1];
    }

    /** A row whose number waits. */
    record Waiting(long row, String cell) {

        /** Whether it would be no whole number where a point divides decimals. */
        boolean isFraction() {
            return !cell.endsWith(".000");
        }
    }

    private static final class Column {

        private final List<Waiting> waiting = new ArrayList<>();
        private boolean habit;
        private boolean decimal;
        private double most;

        /** A fraction of a whole number is refused in the end; others that are decimals need not wait. */
        void waits(TargetField field, Waiting number, double value) {
            if (!decimal || isWhole(field)) {
                waiting.add(number);
                most = Math.max(most, Math.abs(value));
            }
        }

        /** A point divides decimals in this column. */
        void decides(TargetField field) {
            if (!decimal && !isWhole(field)) {
                waiting.clear();
            }
            decimal = true;
        }
    }
}
