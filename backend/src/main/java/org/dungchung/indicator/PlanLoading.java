package org.dungchung.indicator;

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

/** Loads plans and their targets from reference files; loading the same files again changes nothing. */
@Service
public class PlanLoading {

    private static final String PLAN = SqlFile.read(PlanLoading.class, "load-plan.sql");
    private static final String TARGET = SqlFile.read(PlanLoading.class, "load-target.sql");

    private final JdbcClient jdbc;

    PlanLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Loads {@code plans.csv} and {@code targets.csv} of a folder of the class path, for example
     * {@code gis-data/reference}.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if a target names no plan or breaks a rule
     */
    @Transactional
    public void load(String folder) {
        for (NamedCsvRecord plan : read(folder + "/plans.csv")) {
            jdbc.sql(PLAN)
                    .param("code", plan.getField("plan"))
                    .param("document", plan.getField("document"))
                    .param("signed_on", field(plan, "signed_on"))
                    .param("area_code", field(plan, "area"))
                    .param("boundaries", field(plan, "boundaries"))
                    .param("area_to", field(plan, "area_to"))
                    .param("source", plan.getField("source"))
                    .update();
        }
        for (NamedCsvRecord target : read(folder + "/targets.csv")) {
            jdbc.sql(TARGET)
                    .param("plan", target.getField("plan"))
                    .param("indicator", target.getField("indicator"))
                    .param("kind", target.getField("kind"))
                    .param("target_on", target.getField("date"))
                    .param("value", field(target, "value"))
                    .param("comparator", field(target, "comparator"))
                    .param("population", field(target, "population"))
                    .param("unit", target.getField("unit"))
                    .param("wording", target.getField("wording"))
                    .param("source", target.getField("source"))
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
