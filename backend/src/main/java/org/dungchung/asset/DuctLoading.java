package org.dungchung.asset;

import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads the ducts and sub-ducts of duct sections, within the transaction of its caller, from temporary table {@code staged}; findings and outcomes go
 * to the temporary tables {@code import_finding} and {@code outcome}.
 */
@Component
public class DuctLoading {

    private static final String STAGE = SqlFile.read(DuctLoading.class, "duct-stage.sql");
    private static final String CHECK = SqlFile.read(DuctLoading.class, "duct-check.sql");
    private static final String WRITE = SqlFile.read(DuctLoading.class, "duct-write.sql");

    private final JdbcClient jdbc;
    private final NamedAssets named;

    DuctLoading(JdbcClient jdbc, NamedAssets named) {
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
     * @param scope the only organisation whose duct sections the rows tell of; null for all
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
