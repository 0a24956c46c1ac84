package org.dungchung.colocation;

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
        ReferenceFile.load(jdbc, HOLIDAY, folder + "/holidays.csv");
        ReferenceFile.load(jdbc, RULE, folder + "/rules.csv");
    }
}
