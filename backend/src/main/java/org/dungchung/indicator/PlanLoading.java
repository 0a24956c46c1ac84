package org.dungchung.indicator;

import org.dungchung.platform.ReferenceFile;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads plans and their targets from reference files; loading the same files again changes nothing. */
@Service
public class PlanLoading {

    private static final String PLAN = SqlFile.read(PlanLoading.class, "load-plan.sql");
    private static final String LINE = SqlFile.read(PlanLoading.class, "load-plan-line.sql");
    private static final String TARGET = SqlFile.read(PlanLoading.class, "load-target.sql");

    private final JdbcClient jdbc;

    PlanLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Loads {@code plans.csv}, {@code targets.csv} and {@code plan-lines.csv} of a folder of the class path, for example
     * {@code gis-data/reference}.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if a target names no plan or breaks a rule
     */
    @Transactional
    public void load(String folder) {
        ReferenceFile.load(jdbc, PLAN, folder + "/plans.csv");
        ReferenceFile.load(jdbc, TARGET, folder + "/targets.csv");
        ReferenceFile.load(jdbc, LINE, folder + "/plan-lines.csv");
    }
}
