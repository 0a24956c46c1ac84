package org.dungchung.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dungchung.platform.SqlFile;
import tools.jackson.databind.JsonNode;

/** What people call the values of an enumeration, by language; {@code words.csv} beside this class has those of the fields. */
final class EnumWords {

    private static final List<NamedCsvRecord> WORDS =
            CsvReader.builder().ofNamedCsvRecord(SqlFile.read(EnumWords.class, "words.csv")).stream()
                    .toList();

    private EnumWords() {}

    /** The words of a field for each of its codes, in the order of the codes; none for a field that has no codes. */
    static Map<String, Map<String, String>> of(String field, String limits) {
        var words = new LinkedHashMap<String, Map<String, String>>();
        for (String code : limits.split("\\|", -1)) {
            linesOf(field)
                    .filter(line -> line.getField("code").equals(code))
                    .findFirst()
                    .ifPresent(line -> words.put(code, Map.of("vi", line.getField("vi"), "en", line.getField("en"))));
        }
        return words;
    }

    /** What else people call the codes of a field; those of which nothing else is known are left out. */
    static Map<String, List<String>> alsoCalled(String field) {
        return linesOf(field)
                .filter(line -> !line.getField("also").isEmpty())
                .collect(Collectors.toMap(
                        line -> line.getField("code"),
                        line -> List.of(line.getField("also").split("\\|", -1))));
    }

    private static Stream<NamedCsvRecord> linesOf(String field) {
        return WORDS.stream()
                .filter(line ->
                        Arrays.asList(line.getField("fields").split(" ", -1)).contains(field));
    }

    /** The words of an attribute, from its schema. */
    static Map<String, Map<String, String>> of(JsonNode schema) {
        var words = new LinkedHashMap<String, Map<String, String>>();
        schema.path("enum").valueStream().map(JsonNode::asString).forEach(code -> {
            JsonNode said = schema.path("x-words").path(code);
            words.put(
                    code,
                    Map.of(
                            "vi",
                            said.path("vi").asString(code),
                            "en",
                            said.path("en").asString(code)));
        });
        return words;
    }
}
