package org.dungchung.asset;

import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads over and through what cables run, within the transaction of its caller, from temporary table {@code staged}; findings and outcomes go
 * to the temporary tables {@code import_finding} and {@code outcome}.
 */
@Component
public class CableSupportLoading {

    private static final String STAGE = SqlFile.read(CableSupportLoading.class, "cable-support-stage.sql");
    private static final String CHECK = SqlFile.read(CableSupportLoading.class, "cable-support-check.sql");
    private static final String WRITE = SqlFile.read(CableSupportLoading.class, "cable-support-write.sql");

    private final JdbcClient jdbc;
    private final NamedAssets named;

    CableSupportLoading(JdbcClient jdbc, NamedAssets named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /** Makes the empty temporary table {@code staged}. */
    public void stage() {
        jdbc.sql(STAGE).update();
    }

    /**
     * Finds what the rows name, and refuses what cannot be.
     *
     * @param scope the only organisation whose cables the rows tell of; null for all
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
