package org.dungchung.sharing;

import org.dungchung.asset.NamedAssets;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads many tenancies at once, within the transaction of its caller, from temporary table {@code staged_tenancy}; findings and outcomes
 * go to the temporary tables {@code import_finding} and {@code outcome}.
 */
@Component
public class TenancyLoading {

    private static final String STAGE = SqlFile.read(TenancyLoading.class, "tenancy-stage.sql");
    private static final String FILE_STAGE = SqlFile.read(TenancyLoading.class, "tenancy-file-stage.sql");
    private static final String FILE_CHECK = SqlFile.read(TenancyLoading.class, "tenancy-file-check.sql");
    private static final String FILE_SETTLE = SqlFile.read(TenancyLoading.class, "tenancy-file-settle.sql");
    private static final String LOCK = SqlFile.read(TenancyLoading.class, "tenancy-lock.sql");
    private static final String MATCH = SqlFile.read(TenancyLoading.class, "tenancy-match.sql");
    private static final String CAPACITY = SqlFile.read(TenancyLoading.class, "tenancy-capacity.sql");
    private static final String WRITE = SqlFile.read(TenancyLoading.class, "tenancy-write.sql");

    private final JdbcClient jdbc;
    private final NamedAssets named;

    TenancyLoading(JdbcClient jdbc, NamedAssets named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /** Makes the empty temporary table {@code staged_tenancy}. */
    public void stage() {
        jdbc.sql(STAGE).update();
    }

    /** Makes the empty temporary table {@code staged} for the rows of a file of tenancies. */
    public void stageFile() {
        jdbc.sql(FILE_STAGE).update();
    }

    /**
     * Checks the rows of a file of tenancies, of which {@link NamedAssets} has found the assets.
     *
     * @param scope the only organisation whose assets and uses may be told of, or null for all
     */
    public void checkFile(@Nullable String scope) {
        named.find(scope);
        stage();
        jdbc.sql(FILE_CHECK).param("scope", scope).update();
        check(scope);
        jdbc.sql(FILE_SETTLE).update();
    }

    /**
     * Matches the staged rows with the registry, refuses overlapping uses and warns of those beyond the capacity; from here on nobody else writes tenancies.
     *
     * @param scope the organisation that sends the rows, and learns nothing of others' restricted tenancies; null for the authority
     */
    public void check(@Nullable String scope) {
        jdbc.sql(LOCK).update();
        jdbc.sql(MATCH).param("scope", scope).update();
        jdbc.sql(CAPACITY).param("scope", scope).update();
    }

    /** Writes what {@link #check} left in {@code staged_tenancy}, in its transaction; the registry's tenancies are as it found them under its lock. */
    public void write(String reason) {
        jdbc.sql(WRITE).param("reason", reason).update();
    }
}
