package org.dungchung.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dungchung.indicator.Text;
import org.jspecify.annotations.Nullable;

/**
 * One table.
 *
 * @param id by which a program knows it; no other of the report has it
 * @param note what a reader must know of it; null where nothing
 * @param total the cells below the rows, made as {@link Column#total} says; empty where no column has one
 */
public record Section(
        String id,
        Text title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Text note,
        List<Column> columns,
        List<Row> rows,
        List<@Nullable Object> total) {

    /** A table whose totals are made of its rows. */
    public static Section of(String id, Text title, @Nullable Text note, List<Column> columns, List<Row> rows) {
        return new Section(id, title, note, columns, rows, Totals.of(columns, rows));
    }

    /**
     * The same as the public is shown it: of rows that are small the key alone, and no total where all of them are: it would be that of few units, or of one
     * row.
     */
    Section forThePublic() {
        return new Section(
                id, title, note, columns, rows.stream().map(this::withheld).toList(), isAllSmall() ? List.of() : total);
    }

    /**
     * The same without some of its rows, with totals of those that are left, and with a note that says so.
     *
     * @param why follows the note that it has; not said where no row is left out
     */
    public Section without(Predicate<Row> withheld, Text why) {
        List<Row> left = rows.stream().filter(withheld.negate()).toList();
        if (left.size() == rows.size()) {
            return this;
        }
        Text said = note == null ? why : new Text(note.vi() + " " + why.vi(), note.en() + " " + why.en());
        return new Section(id, title, said, columns, left, total.isEmpty() ? total : Totals.of(columns, left));
    }

    private boolean isAllSmall() {
        return !rows.isEmpty() && rows.stream().allMatch(Row::small);
    }

    private Row withheld(Row row) {
        if (!row.small()) {
            return row;
        }
        var cells = new ArrayList<@Nullable Object>(row.cells());
        IntStream.range(0, cells.size())
                .filter(place -> !columns.get(place).key())
                .forEach(place -> cells.set(place, null));
        return new Row(Collections.unmodifiableList(cells), true);
    }

    /** The same without the columns that are no key and hold nothing, for paper, which is narrow. */
    public Section narrow() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).key()
                        || rows.stream().anyMatch(row -> row.cells().get(place) != null))
                .boxed()
                .toList();
        return new Section(
                id,
                title,
                note,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(of(kept, row.cells()), row.small()))
                        .toList(),
                total.isEmpty() ? total : of(kept, total));
    }

    private static List<@Nullable Object> of(List<Integer> kept, List<@Nullable Object> cells) {
        var of = new ArrayList<@Nullable Object>();
        kept.forEach(place -> of.add(cells.get(place)));
        return Collections.unmodifiableList(of);
    }

    /** The place of a column. */
    public int place(String column) {
        return columns.stream().map(Column::id).toList().indexOf(column);
    }

    /** What the key columns of a row say. */
    public List<@Nullable Object> keyOf(Row row) {
        var key = new ArrayList<@Nullable Object>();
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).key()) {
                key.add(row.cells().get(place));
            }
        }
        return key;
    }
}
