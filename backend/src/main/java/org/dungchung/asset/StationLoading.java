package org.dungchung.asset;

import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads many stations at once, within the transaction of its caller, from temporary table {@code staged}; findings and outcomes go to the
 * temporary tables {@code import_finding} and {@code outcome}.
 */
@Component
public class StationLoading {

    private static final String STAGE = SqlFile.read(StationLoading.class, "station-stage.sql");
    private static final String CHECK = SqlFile.read(StationLoading.class, "station-check.sql");
    private static final String WRITE = SqlFile.read(StationLoading.class, "station-write.sql");

    private final JdbcClient jdbc;
    private final NamedAssets named;

    StationLoading(JdbcClient jdbc, NamedAssets named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /** Makes the empty temporary table {@code staged}. */
    public void stage() {
        jdbc.sql(STAGE).update();
    }

    /**
     * Finds the masts and sites that the rows name, and the stations that the registry knows.
     *
     * @param scope the only organisation whose stations the rows tell of, and whose view of others' assets counts; null for all
     */
    public void check(@Nullable String scope) {
        named.find(scope);
        jdbc.sql(CHECK).param("scope", scope).update();
    }

    /** Writes what is left in {@code staged}. */
    public void write(String reason) {
        jdbc.sql(WRITE).param("reason", reason).update();
    }
}
