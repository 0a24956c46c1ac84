package org.dungchung.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue of fields. */
public final class TargetFields {

    private static final List<NamedCsvRecord> CATALOGUE =
            CsvReader.builder().ofNamedCsvRecord(SqlFile.read(TargetFields.class, "fields.csv")).stream()
                    .toList();

    private TargetFields() {}

    /** The fields of {@code target} in the order of the catalogue; empty when nothing is called so. */
    public static List<TargetField> of(String target) {
        return CATALOGUE.stream()
                .filter(line ->
                        Arrays.asList(line.getField("targets").split(" ", -1)).contains(target))
                .map(TargetFields::read)
                .toList();
    }

    private static TargetField read(NamedCsvRecord line) {
        String aliases = line.getField("aliases");
        return new TargetField(
                line.getField("field"),
                line.getField("column"),
                FieldType.valueOf(line.getField("type")),
                orNull(line.getField("limits")),
                orNull(line.getField("unit")),
                line.getField("required").equals("yes"),
                aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|", -1)),
                Map.of("en", line.getField("en"), "vi", line.getField("vi")),
                isOfWords(line) ? EnumWords.of(line.getField("field"), line.getField("limits")) : Map.of(),
                isOfWords(line) ? EnumWords.alsoCalled(line.getField("field")) : Map.of());
    }

    private static boolean isOfWords(NamedCsvRecord line) {
        return List.of("ENUM", "WORD").contains(line.getField("type"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
