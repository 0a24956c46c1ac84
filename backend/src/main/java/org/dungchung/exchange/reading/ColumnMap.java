package org.dungchung.exchange.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dungchung.exchange.reading.letters.LegacyLetters;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file feeds which wanted field: the declared one, else the one that is called like the field or like one of its
 * aliases (case, blanks, underscores and diacritics do not matter, nor a remark in brackets such as a unit).
 */
public final class ColumnMap {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[\\s_.*-]+");

    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");

    private final List<Wanted> wanted;
    private final Layout layout;
    private final Map<String, List<Integer>> declared = new HashMap<>();
    private final Map<String, Integer> recognised = new HashMap<>();

    /**
     * @param columns the declared columns: field to the file's column; empty = the file does not have that field, whatever its columns are called
     * @param layout how the file is written
     */
    public ColumnMap(List<Wanted> wanted, Map<String, String> columns, Layout layout) {
        this.wanted = List.copyOf(wanted);
        this.layout = layout;
        for (int i = 0; i < wanted.size(); i++) {
            String column = columns.get(wanted.get(i).field());
            if (column == null) {
                for (String alias : wanted.get(i).names()) {
                    recognised.putIfAbsent(plain(alias), i);
                }
            } else if (!column.isBlank()) {
                declared.computeIfAbsent(column.strip(), c -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The position of a wanted field; -1 when it is not wanted. */
    public int indexOf(String field) {
        return wanted.stream().map(Wanted::field).toList().indexOf(field);
    }

    public int size() {
        return wanted.size();
    }

    public Layout layout() {
        return layout;
    }

    /** How many of the wanted fields these columns feed. */
    public long known(List<String> header) {
        return header.stream()
                .flatMap(column -> fieldsOf(column).stream())
                .distinct()
                .count();
    }

    /** The positions of the wanted fields that a column of this name feeds, be it in Unicode or in the letters of a font; empty when nobody wants it. */
    public List<Integer> fieldsOf(String column) {
        List<Integer> fields = called(column);
        if (fields.isEmpty() && column.chars().anyMatch(c -> c >= 0x80)) {
            return LegacyLetters.all().stream()
                    .map(font -> called(font.toUnicode(column)))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return fields;
    }

    private List<Integer> called(String column) {
        List<Integer> fields = declared.get(column.strip());
        if (fields != null) {
            return fields;
        }
        Integer field = recognised.get(plain(column));
        if (field == null) {
            field = recognised.get(plain(REMARK.matcher(column).replaceAll("")));
        }
        return field == null ? List.of() : List.of(field);
    }

    /**
     * Returns for each wanted field the position of its column in {@code header}, -1 where the file has none.
     *
     * @param sayWhere whether its cells alone can say where a row is
     * @throws UnreadableFile if a declared or a required column is missing, or two columns feed one field
     */
    int[] positionsIn(List<String> header, boolean sayWhere) {
        int[] positions = new int[wanted.size()];
        Arrays.fill(positions, -1);
        for (int column = 0; column < header.size(); column++) {
            for (int field : fieldsOf(header.get(column))) {
                if (positions[field] < 0) {
                    positions[field] = column;
                } else if (header.get(column).equals(header.get(positions[field]))) {
                    throw UnreadableFile.duplicateColumn(header.get(column));
                }
            }
        }
        requireAll(header, position -> positions[position] >= 0, sayWhere);
        return positions;
    }

    /** Refuses a file in which no row had a declared column, or a required one (positions are not asked of a format with geometry). */
    void requireSeen(Set<String> seen) {
        var fed = new LinkedHashSet<Integer>();
        seen.forEach(column -> fed.addAll(fieldsOf(column)));
        requireAll(seen, fed::contains, false);
    }

    /** The names of the wanted fields that are not fed. */
    Set<String> without(IntPredicate fed) {
        return IntStream.range(0, wanted.size())
                .filter(fed.negate())
                .mapToObj(i -> wanted.get(i).field())
                .collect(Collectors.toSet());
    }

    private void requireAll(Collection<String> present, IntPredicate has, boolean positions) {
        boolean needPositions = positions && !hasWkt(has);
        for (int i = 0; i < wanted.size(); i++) {
            Wanted field = wanted.get(i);
            String column = declaredColumn(i);
            boolean needed = column != null || field.needed(needPositions);
            if (needed && !has.test(i)) {
                throw UnreadableFile.missingColumn(field.field(), column == null ? field.field() : column, present);
            }
        }
    }

    private boolean hasWkt(IntPredicate has) {
        return IntStream.range(0, wanted.size())
                .anyMatch(i -> wanted.get(i).field().equals("wkt") && has.test(i));
    }

    private @Nullable String declaredColumn(int field) {
        return declared.entrySet().stream()
                .filter(entry -> entry.getValue().contains(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** A name without what people write in different ways: case, diacritics, blanks, points, hyphens, and the star of a required column. */
    public static String plain(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
    }

    /**
     * A field that the target of an import has.
     *
     * @param names its own name and its aliases
     * @param position whether it says where, which some formats say by themselves
     */
    public record Wanted(String field, List<String> names, boolean required, boolean position) {

        private boolean needed(boolean positions) {
            return required && (positions || !position);
        }
    }

    /**
     * How a file is written.
     *
     * @param delimiter what divides columns; null = seen from the header
     * @param decimal the declared decimal sign of numbers; null = a point
     * @param crs the declared coordinate system in the form {@code EPSG:4326}
     */
    public record Layout(
            @Nullable Character delimiter, @Nullable Character decimal, String crs) {}
}
