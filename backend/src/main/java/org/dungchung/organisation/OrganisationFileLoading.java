package org.dungchung.organisation;

import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads a list of organisations, within the transaction of its caller, from temporary table {@code staged}. */
@Component
public class OrganisationFileLoading {

    private static final String STAGE = SqlFile.read(OrganisationFileLoading.class, "file-stage.sql");
    private static final String CHECK = SqlFile.read(OrganisationFileLoading.class, "file-check.sql");
    private static final String WRITE = SqlFile.read(OrganisationFileLoading.class, "file-write.sql");

    private final JdbcClient jdbc;

    OrganisationFileLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the empty temporary table {@code staged}. */
    public void stage() {
        jdbc.sql(STAGE).update();
    }

    /** Refuses what cannot be: codes that are none, names that are another's, groups that are not there. */
    public void check() {
        jdbc.sql(CHECK).update();
    }

    /** Creates and corrects what is left in {@code staged}. */
    public void write(String reason) {
        jdbc.sql(WRITE).param("reason", reason).update();
    }
}
