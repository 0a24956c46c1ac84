package org.dungchung.territory;

import java.time.LocalDate;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads many hamlets at once, within the transaction of its caller, from temporary table {@code staged}; findings and outcomes go to the
 * temporary tables {@code import_finding} and {@code outcome}.
 */
@Component
public class HamletLoading {

    private static final String STAGE = SqlFile.read(HamletLoading.class, "hamlet-stage.sql");
    private static final String CHECK = SqlFile.read(HamletLoading.class, "hamlet-check.sql");
    private static final String WRITE = SqlFile.read(HamletLoading.class, "hamlet-write.sql");

    private final JdbcClient jdbc;

    HamletLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the empty temporary table {@code staged}. */
    public void stage() {
        jdbc.sql(STAGE).update();
    }

    /** Checks and repairs the rows and finds the version of each hamlet that they speak of. Both days inclusive, null = open. */
    public void check(@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        jdbc.sql(CHECK)
                .param("valid_from", validFrom)
                .param("valid_to", validTo)
                .update();
    }

    /** Writes what is left in {@code staged}. */
    public void write(@Nullable LocalDate validFrom, String reason) {
        jdbc.sql(WRITE).param("valid_from", validFrom).param("reason", reason).update();
    }
}
