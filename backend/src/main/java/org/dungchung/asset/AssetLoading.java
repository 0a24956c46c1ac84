package org.dungchung.asset;

import java.time.LocalDate;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads many assets at once, within the transaction of its caller: rows are copied into temporary table {@code staged}, checked and
 * matched as a set, then written. Refusals and warnings go to temporary table {@code import_finding}, what became of a row to
 * {@code outcome}; refused rows leave {@code staged}.
 */
@Component
public class AssetLoading {

    private static final String STAGE = SqlFile.read(AssetLoading.class, "asset-stage.sql");
    private static final String REFERENCES = SqlFile.read(AssetLoading.class, "asset-references.sql");
    private static final String MATCH = SqlFile.read(AssetLoading.class, "asset-match.sql");
    private static final String LIFE = SqlFile.read(AssetLoading.class, "asset-life.sql");
    private static final String STATES = SqlFile.read(AssetLoading.class, "asset-states.sql");
    private static final String LOCK = SqlFile.read(AssetLoading.class, "asset-lock.sql");
    private static final String DUPLICATES = SqlFile.read(AssetLoading.class, "asset-duplicates.sql");
    private static final String SIMILAR = SqlFile.read(AssetLoading.class, "asset-similar.sql");
    private static final String NEIGHBOURS = SqlFile.read(AssetLoading.class, "asset-neighbours.sql");
    private static final String PLAUSIBLE = SqlFile.read(AssetLoading.class, "asset-plausible.sql");
    private static final String WRITE = SqlFile.read(AssetLoading.class, "asset-write.sql");

    private final JdbcClient jdbc;

    AssetLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the empty temporary table {@code staged}. */
    public void stage() {
        jdbc.sql(STAGE).update();
    }

    /**
     * Checks each row by itself and against the registry.
     *
     * @param kind as in {@code asset.asset}
     * @param scope the only owner whose assets may be changed, and whose view of sites and lines counts; null for all
     */
    public void check(String kind, @Nullable String scope) {
        jdbc.sql(REFERENCES).param("kind", kind).param("scope", scope).update();
        jdbc.sql(MATCH).param("kind", kind).param("scope", scope).update();
        jdbc.sql(LIFE).update();
    }

    /**
     * Checks the rows against each other, and says what is likely a slip; comes last, for what it keeps must not be refused any more.
     *
     * @param scope as in {@link #check}
     * @param day whose communes are compared with those that the rows name, and whose state of each asset they tell of; null = today
     */
    public void settle(String kind, @Nullable String scope, @Nullable LocalDate day) {
        jdbc.sql(STATES).param("valid_from", day).update();
        jdbc.sql(DUPLICATES).param("kind", kind).update();
        jdbc.sql(SIMILAR).param("kind", kind).update();
        if (scope == null) {
            jdbc.sql(NEIGHBOURS).param("kind", kind).update();
        }
        jdbc.sql(PLAUSIBLE)
                .param("kind", kind)
                .param("scope", scope)
                .param("day", day)
                .update();
    }

    /**
     * Writes what is left in {@code staged}. What somebody changed since the rows were checked is compared as it is now.
     *
     * @param scope as in {@link #check}
     * @param validFrom the first day of what it creates or changes, null = unknown
     * @throws OptimisticLockingFailureException if meanwhile an asset became another than the one that a row means
     */
    public void write(String kind, @Nullable String scope, @Nullable LocalDate validFrom, String reason) {
        if (jdbc.sql(LOCK).param("scope", scope).query(Long.class).single() > 0) {
            throw new OptimisticLockingFailureException("assets got other codes or owners since the rows were checked");
        }
        jdbc.sql(WRITE)
                .param("kind", kind)
                .param("valid_from", validFrom)
                .param("reason", reason)
                .update();
    }
}
