package org.dungchung.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.reading.RawFeature;
import org.jspecify.annotations.Nullable;

/** Where in a row that is a vertex of a line its parts stand. */
final class VertexFields {

    static final String SEQUENCE = "vertex";
    static final String X = "vertexX";
    static final String Y = "vertexY";

    /** The fields that say where a vertex is. */
    private static final Set<String> PLACE = Set.of(SEQUENCE, X, Y);

    private final List<TargetField> fields;
    private final int code;
    private final int owner;
    private final int sequence;
    private final int x;
    private final int y;

    VertexFields(ImportTarget target) {
        fields = target.fields();
        code = at("code");
        owner = at("owner");
        sequence = at(SEQUENCE);
        x = at(X);
        y = at(Y);
    }

    private int at(String name) {
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).name().equals(name))
                .findFirst()
                .orElse(-1);
    }

    /** What a file of vertices must have is another than what a file of lines must have. */
    static ColumnMap.Wanted wanted(TargetField field) {
        ColumnMap.Wanted wanted = field.wanted();
        boolean required = field.name().equals("code")
                || field.name().equals(X)
                || field.name().equals(Y);
        return new ColumnMap.Wanted(wanted.field(), wanted.names(), required, false);
    }

    /** The code and owner of the line that a row belongs to; null when it has no code. */
    @Nullable String line(RawFeature row) {
        String its = cell(row, code);
        String whose = cell(row, owner);
        return its == null ? null : its + "\n" + (whose == null ? "" : whose);
    }

    @Nullable String sequence(RawFeature row) {
        return cell(row, sequence);
    }

    @Nullable String x(RawFeature row) {
        return cell(row, x);
    }

    @Nullable String y(RawFeature row) {
        return cell(row, y);
    }

    /** Whether rows of one line may differ in a field. */
    boolean mayDiffer(int field) {
        return PLACE.contains(fields.get(field).name());
    }

    /** The vertex as people find it: its line, its number and what stands there. */
    String name(RawFeature row) {
        return "%s / %s: %s %s".formatted(word(cell(row, code)), word(sequence(row)), word(x(row)), word(y(row)));
    }

    private static String word(@Nullable String cell) {
        return cell == null ? "–" : cell;
    }

    private static @Nullable String cell(RawFeature row, int at) {
        String cell = at < 0 ? null : row.values().get(at);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }
}
