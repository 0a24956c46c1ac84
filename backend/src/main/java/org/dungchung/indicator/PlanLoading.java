package org.dungchung.indicator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.dungchung.platform.ReferenceFile;
import org.dungchung.platform.SqlFile;
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
        for (NamedCsvRecord plan : ReferenceFile.read(folder + "/plans.csv")) {
            jdbc.sql(PLAN)
                    .param("code", plan.getField("plan"))
                    .param("document", plan.getField("document"))
                    .param("signed_on", ReferenceFile.optional(plan, "signed_on"))
                    .param("area_code", ReferenceFile.optional(plan, "area"))
                    .param("boundaries", ReferenceFile.optional(plan, "boundaries"))
                    .param("area_to", ReferenceFile.optional(plan, "area_to"))
                    .param("source", plan.getField("source"))
                    .update();
        }
        for (NamedCsvRecord target : ReferenceFile.read(folder + "/targets.csv")) {
            jdbc.sql(TARGET)
                    .param("plan", target.getField("plan"))
                    .param("indicator", target.getField("indicator"))
                    .param("kind", target.getField("kind"))
                    .param("target_on", target.getField("date"))
                    .param("value", ReferenceFile.optional(target, "value"))
                    .param("comparator", ReferenceFile.optional(target, "comparator"))
                    .param("population", ReferenceFile.optional(target, "population"))
                    .param("unit", target.getField("unit"))
                    .param("wording", target.getField("wording"))
                    .param("source", target.getField("source"))
                    .update();
        }
    }
}
