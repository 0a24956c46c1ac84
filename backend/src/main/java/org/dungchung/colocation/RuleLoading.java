package org.dungchung.colocation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.dungchung.platform.ReferenceFile;
import org.dungchung.platform.SqlFile;
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
        for (NamedCsvRecord holiday : ReferenceFile.read(folder + "/holidays.csv")) {
            jdbc.sql(HOLIDAY)
                    .param("day", holiday.getField("day"))
                    .param("name", holiday.getField("name"))
                    .param("source", holiday.getField("source"))
                    .update();
        }
        for (NamedCsvRecord rule : ReferenceFile.read(folder + "/rules.csv")) {
            jdbc.sql(RULE)
                    .param("province", ReferenceFile.optional(rule, "province"))
                    .param("rule", rule.getField("rule"))
                    .param("value", rule.getField("value"))
                    .param("unit", rule.getField("unit"))
                    .param("zone", ReferenceFile.optional(rule, "zone"))
                    .param("network", ReferenceFile.optional(rule, "network"))
                    .param("category", ReferenceFile.optional(rule, "category"))
                    .param("validFrom", ReferenceFile.optional(rule, "validFrom"))
                    .param("validTo", ReferenceFile.optional(rule, "validTo"))
                    .param("source", rule.getField("source"))
                    .update();
        }
    }
}
