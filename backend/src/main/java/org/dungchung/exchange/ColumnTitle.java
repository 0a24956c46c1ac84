package org.dungchung.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;

/**
 * What the column of a field is called in files that leave the registry, and by which it is recognised when it comes back; {@code titles.csv}
 * beside this class lists all, in the order in which columns stand.
 *
 * @param field the field that it is called after
 * @param en in English
 * @param vi in Vietnamese
 * @param shortEn in English for formats that allow ten letters
 * @param shortVi likewise in Vietnamese
 * @param column of what only leaves the registry and is not read back: its column in the queries; else null
 * @param type likewise its type
 * @param targets the targets that have it in an export; empty = those whose field it is; {@code none} = it is only asked for
 * @param system geographic or projected, when the title is that of a coordinate of such a system; else empty
 */
public record ColumnTitle(
        String field,
        String en,
        String vi,
        String shortEn,
        String shortVi,
        @Nullable String column,
        @Nullable FieldType type,
        List<String> targets,
        String system) {

    private static final List<ColumnTitle> ALL =
            CsvReader.builder().ofNamedCsvRecord(SqlFile.read(ColumnTitle.class, "titles.csv")).stream()
                    .map(ColumnTitle::read)
                    .toList();

    /** All titles, in the order of columns. */
    public static List<ColumnTitle> all() {
        return ALL;
    }

    /**
     * What the column of a field is called in files of a target: as it leaves with that target, else as it is called elsewhere.
     *
     * @param axes geographic or projected, as coordinates are
     */
    public static Optional<ColumnTitle> find(String field, String target, String axes) {
        return ALL.stream()
                .filter(title -> title.column == null && title.field.equals(field))
                .filter(title -> title.system.isEmpty() || title.system.equals(axes))
                .min(Comparator.comparing(
                        title -> title.targets.contains(target) ? 0 : title.targets.isEmpty() ? 1 : 2));
    }

    /** Every name under which a column of {@code field} may have left the registry. */
    static Stream<String> namesOf(String field) {
        return ALL.stream()
                .filter(title -> title.column == null && title.field.equals(field))
                .flatMap(title -> Stream.of(title.en, title.vi, title.shortEn, title.shortVi))
                .filter(name -> !name.isEmpty());
    }

    private static ColumnTitle read(NamedCsvRecord line) {
        String column = line.getField("column");
        return new ColumnTitle(
                line.getField("field"),
                line.getField("en"),
                line.getField("vi"),
                line.getField("shortEn"),
                line.getField("shortVi"),
                column.isEmpty() ? null : column,
                column.isEmpty() ? null : FieldType.valueOf(line.getField("type")),
                line.getField("targets").isEmpty()
                        ? List.of()
                        : Arrays.asList(line.getField("targets").split(" ", -1)),
                line.getField("system"));
    }
}
