package org.dungchung.colocation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads holidays and rules of provinces from reference files; loading again changes nothing, nor what was changed here since. */
@Service
public class RuleLoading {

    private static final String HOLIDAY = SqlFile.read(RuleLoading.class, "load-holiday.sql");
    private static final String RULE = SqlFile.read(RuleLoading.class, "load-rule.sql");

    private final JdbcClient jdbc;

    RuleLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Loads {@code holidays.csv} and {@code rules.csv} of a folder of the class path. */
    @Transactional
    public void load(String folder) {
        for (NamedCsvRecord holiday : read(folder + "/holidays.csv")) {
            jdbc.sql(HOLIDAY)
                    .param("day", holiday.getField("day"))
                    .param("name", holiday.getField("name"))
                    .param("source", holiday.getField("source"))
                    .update();
        }
        for (NamedCsvRecord rule : read(folder + "/rules.csv")) {
            jdbc.sql(RULE)
                    .param("province", field(rule, "province"))
                    .param("rule", rule.getField("rule"))
                    .param("value", rule.getField("value"))
                    .param("unit", rule.getField("unit"))
                    .param("zone", field(rule, "zone"))
                    .param("network", field(rule, "network"))
                    .param("category", field(rule, "category"))
                    .param("source", rule.getField("source"))
                    .update();
        }
    }

    private static List<NamedCsvRecord> read(String file) {
        var resource = new ClassPathResource(file);
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static @Nullable String field(NamedCsvRecord row, String name) {
        return row.findField(name).filter(text -> !text.isBlank()).orElse(null);
    }
}
