package org.dungchung.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dungchung.exchange.reading.ColumnMap;
import org.jspecify.annotations.Nullable;

/**
 * One field that the rows of a target have; {@code fields.csv} beside this class lists them all.
 *
 * @param name its name in the API
 * @param column its column in the staging table
 * @param limits numbers: lowest and highest value as {@code 0..999}; texts: shortest and longest; words: those that are allowed; else null
 * @param unit unit of the values, or null
 * @param required whether the file must have it
 * @param aliases other names by which a column is recognised
 * @param meaning what it says, by language
 * @param words of an enumeration: what people call each of its codes, by language; else empty
 * @param alsoCalled what else they call a code, by code; only read, never written
 */
public record TargetField(
        String name,
        @JsonIgnore String column,
        FieldType type,
        @Nullable String limits,
        @Nullable String unit,
        boolean required,
        List<String> aliases,
        Map<String, String> meaning,
        Map<String, Map<String, String>> words,
        @JsonIgnore Map<String, List<String>> alsoCalled) {

    /** Every way in which a file may say {@code code}. */
    Stream<String> saying(String code) {
        return Stream.of(
                        Stream.of(code),
                        words.getOrDefault(code, Map.of()).values().stream(),
                        alsoCalled.getOrDefault(code, List.of()).stream())
                .flatMap(word -> word);
    }

    /** The field with every name under which its column may have left the registry among the others. */
    TargetField withTitles() {
        var names = new LinkedHashSet<>(aliases);
        ColumnTitle.namesOf(name).forEach(names::add);
        return new TargetField(
                name, column, type, limits, unit, required, List.copyOf(names), meaning, words, alsoCalled);
    }

    /** The limits of a number, or of how long a text is; inclusive. */
    @JsonIgnore
    double[] range() {
        if (limits == null) {
            return new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        }
        String[] ends = limits.split("\\.\\.", -1);
        return new double[] {Double.parseDouble(ends[0]), Double.parseDouble(ends[1])};
    }

    /** Whether it is an attribute of a kind of asset; they wait together in one column. */
    @JsonIgnore
    public boolean isAttribute() {
        return column.equals(AttributeFields.COLUMN);
    }

    ColumnMap.Wanted wanted() {
        var names = new ArrayList<String>();
        names.add(name);
        names.addAll(aliases);
        ColumnTitle.namesOf(name).forEach(names::add);
        return new ColumnMap.Wanted(name, names, required, type.isPosition());
    }
}
