package org.dungchung.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.dungchung.exchange.PointGroups.Waiting;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles the numbers of a file that waited for the rest of their column. */
@Component
class GroupedNumbers {

    /** The files name the column of a field so; it is put in from the catalogue of fields, never from what somebody sent. */
    private static final String COLUMN = "of_field";

    private static final String NUMBER = SqlFile.read(GroupedNumbers.class, "grouped-number.sql");
    private static final String ATTRIBUTE = SqlFile.read(GroupedNumbers.class, "grouped-attribute.sql");
    private static final String UNSTAGE = SqlFile.read(GroupedNumbers.class, "fractions-unstage.sql");

    private final JdbcClient jdbc;

    GroupedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses fractions of whole numbers; {@link #settle} takes their rows back. */
    void refuse(@Nullable PointGroups points, Staging staging) {
        if (points != null) {
            points.fractions()
                    .forEach((field, rows) -> rows.forEach(row -> staging.refuse(
                            row.row(),
                            field.name(),
                            row.cell(),
                            field.isAttribute() ? Cells.notWhole().ofAttribute() : Cells.notWhole())));
        }
    }

    /** Makes thousands of the staged numbers that are such. */
    void settle(@Nullable PointGroups points) {
        if (points == null) {
            return;
        }
        points.fractions()
                .values()
                .forEach(rows -> jdbc.sql(UNSTAGE).param("rows", numbers(rows)).update());
        points.grouped().forEach(this::group);
    }

    private void group(TargetField field, List<Waiting> rows) {
        boolean whole = field.type() == FieldType.INTEGER;
        List<Waiting> fractions =
                rows.stream().filter(row -> !(whole && row.isFraction())).toList();
        String sql = field.isAttribute() ? ATTRIBUTE : NUMBER.replace(COLUMN, field.column());
        var statement = jdbc.sql(sql).param("rows", numbers(fractions));
        (field.isAttribute() ? statement.param("name", field.name()) : statement).update();
    }

    private static String numbers(List<Waiting> rows) {
        return rows.stream().map(row -> Long.toString(row.row())).collect(Collectors.joining(",", "{", "}"));
    }

    /** The names of the fields in whose numbers a point groups. */
    static List<String> named(@Nullable PointGroups points) {
        return points == null
                ? List.of()
                : points.grouped().keySet().stream().map(TargetField::name).toList();
    }
}
