package org.dungchung.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.reading.HeadTable.Column;
import org.jspecify.annotations.Nullable;

/** Tells lists with a row for each vertex from those with a row for each thing. */
final class VertexGuess {

    private static final List<String> NEEDED = List.of("code", VertexFields.SEQUENCE, VertexFields.X, VertexFields.Y);

    private VertexGuess() {}

    /**
     * Whether the first rows have a code that repeats from row to row, each time with another number and coordinates.
     *
     * @param fields of the lines that may be meant; empty = none
     */
    static boolean isLikely(List<Column> columns, List<TargetField> fields) {
        var wanted = fields.stream().map(TargetField::wanted).toList();
        var map = new ColumnMap(wanted, Map.of(), new ColumnMap.Layout(null, null, "EPSG:4326"));
        List<@Nullable Column> found = NEEDED.stream()
                .map(field -> column(columns, map, names(fields).indexOf(field)))
                .toList();
        Column codes = found.get(0);
        Column numbers = found.get(1);
        if (codes == null || numbers == null || found.get(2) == null || found.get(3) == null) {
            return false;
        }
        List<String> code = codes.samples();
        List<String> number = numbers.samples();
        return IntStream.range(1, code.size())
                        .anyMatch(i -> !code.get(i).isBlank() && code.get(i).equals(code.get(i - 1)))
                && IntStream.range(1, code.size())
                        .noneMatch(i -> code.get(i).equals(code.get(i - 1))
                                && number.get(i).equals(number.get(i - 1)));
    }

    private static List<String> names(List<TargetField> fields) {
        return fields.stream().map(TargetField::name).toList();
    }

    private static @Nullable Column column(List<Column> columns, ColumnMap map, int field) {
        return columns.stream()
                .filter(column -> map.fieldsOf(column.name()).contains(field))
                .findFirst()
                .orElse(null);
    }
}
