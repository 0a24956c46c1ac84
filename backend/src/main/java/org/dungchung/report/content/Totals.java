package org.dungchung.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the cells below the rows of a table. Added are decimals, so that the order of the rows does not matter. */
final class Totals {

    private Totals() {}

    static List<@Nullable Object> of(List<Column> columns, List<Row> rows) {
        if (rows.isEmpty() || columns.stream().allMatch(column -> column.total() == null)) {
            return List.of();
        }
        List<@Nullable BigDecimal> sums = new ArrayList<>();
        IntStream.range(0, columns.size()).forEach(place -> sums.add(sum(columns.get(place), place, rows)));
        var total = new ArrayList<@Nullable Object>();
        for (int place = 0; place < columns.size(); place++) {
            total.add(cell(columns, columns.get(place), sums, place));
        }
        return Collections.unmodifiableList(total);
    }

    private static @Nullable BigDecimal sum(Column column, int place, List<Row> rows) {
        if (column.total() == null || !column.total().quotientOf().isEmpty()) {
            return null;
        }
        return rows.stream()
                .map(row -> row.cells().get(place))
                .filter(Objects::nonNull)
                .map(cell -> new BigDecimal(cell.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable Object cell(
            List<Column> columns, Column column, List<@Nullable BigDecimal> sums, int place) {
        Column.Total total = column.total();
        if (total == null) {
            return null;
        }
        if (total.quotientOf().isEmpty()) {
            return Canonical.plain(Objects.requireNonNull(sums.get(place)));
        }
        List<String> ids = columns.stream().map(Column::id).toList();
        BigDecimal above = sums.get(ids.indexOf(total.quotientOf().get(0)));
        BigDecimal below = sums.get(ids.indexOf(total.quotientOf().get(1)));
        return above == null || below == null || below.signum() == 0
                ? null
                : (Object) (above.doubleValue() / below.doubleValue());
    }
}
