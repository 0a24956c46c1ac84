package org.dungchung.territory;

import java.time.LocalDate;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads many areas at once, within the transaction of its caller, from temporary table {@code staged}; findings and outcomes go to the
 * temporary tables {@code import_finding} and {@code outcome}.
 */
@Component
public class AreaLoading {

    private static final String STAGE = SqlFile.read(AreaLoading.class, "area-stage.sql");
    private static final String CHECK = SqlFile.read(AreaLoading.class, "area-check.sql");
    private static final String WRITE = SqlFile.read(AreaLoading.class, "area-write.sql");

    private final JdbcClient jdbc;

    AreaLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the empty temporary table {@code staged}. */
    public void stage() {
        jdbc.sql(STAGE).update();
    }

    /** Checks and repairs the rows and finds the version of each area that they speak of. Both days inclusive, null = open. */
    public void check(@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        jdbc.sql(CHECK)
                .param("valid_from", validFrom)
                .param("valid_to", validTo)
                .update();
    }

    /** Writes what is left in {@code staged}, all of one level. */
    public void write(String level, @Nullable LocalDate validFrom, String reason) {
        jdbc.sql(WRITE)
                .param("level", level)
                .param("valid_from", validFrom)
                .param("reason", reason)
                .update();
    }
}
