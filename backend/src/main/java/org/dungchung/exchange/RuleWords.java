package org.dungchung.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dungchung.platform.SqlFile;

/** What the rules of an import say, in a few words of each language; {@code rules.csv} beside this class lists them. */
public final class RuleWords {

    private static final Map<String, NamedCsvRecord> RULES =
            CsvReader.builder().ofNamedCsvRecord(SqlFile.read(RuleWords.class, "rules.csv")).stream()
                    .collect(Collectors.toMap(line -> line.getField("rule"), Function.identity()));

    private RuleWords() {}

    /** The names of all rules, in the order of the alphabet. */
    static List<String> rules() {
        return RULES.keySet().stream().sorted().toList();
    }

    /**
     * What {@code rule} says; the rule itself when it is not listed. What is wrong with an attribute is called as it is with any field.
     *
     * @param language {@code vi} or {@code en}
     */
    public static String of(String rule, String language) {
        NamedCsvRecord line = RULES.get(rule.replaceFirst("^attribute-", ""));
        return line == null ? rule : line.getField(language);
    }
}
