package org.dungchung.spacing;

import org.dungchung.platform.ReferenceFile;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads rules of spacing from reference files; loading again changes nothing, nor what was altered here since. */
@Service
public class SpacingLoading {

    private static final String RULE = SqlFile.read(SpacingLoading.class, "load-rule.sql");

    private final JdbcClient jdbc;

    SpacingLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Loads {@code spacing.csv} of a folder of the class path. */
    @Transactional
    public void load(String folder) {
        ReferenceFile.load(jdbc, RULE, folder + "/spacing.csv");
    }
}
