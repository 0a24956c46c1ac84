package org.dungchung.sharing;

import java.util.Optional;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of a tenancy, which the database keeps. */
@Repository
@Reading
class TenancyVersions {

    private static final String VERSION = SqlFile.read(TenancyVersions.class, "tenancy-version.sql");
    private static final String THEN = SqlFile.read(TenancyVersions.class, "tenancy-then.sql");
    private static final String HISTORY = SqlFile.read(TenancyVersions.class, "tenancy-history.sql");

    private final JdbcClient jdbc;

    TenancyVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an earlier version said, as a form that says it again.
     *
     * @param restricted whether the asker may know of versions that were restricted, and says so again
     */
    Optional<TenancyForm> find(UUID tenancy, int version, boolean restricted, String reason) {
        return jdbc.sql(VERSION)
                .param("id", tenancy)
                .param("version", version)
                .param("restricted", restricted)
                .param("reason", reason)
                .query(TenancyForm.class)
                .optional();
    }

    /**
     * What holds on a day, as known then.
     *
     * @param restricted whether the asker may know of versions that were restricted
     */
    Optional<TenancyState> find(UUID tenancy, AsOf asOf, boolean restricted) {
        return jdbc.sql(THEN)
                .param("id", tenancy)
                .param("day", asOf.date())
                .param("known_at", asOf.knownAt())
                .param("restricted", restricted)
                .query(TenancyState.class)
                .optional();
    }

    /**
     * All versions, newest first, each with what it changed, as a JSON array.
     *
     * @param restricted whether the asker may know of versions that were restricted
     * @param accounts whether the asker may know which account recorded each
     */
    String history(UUID tenancy, boolean restricted, boolean accounts) {
        return jdbc.sql(HISTORY)
                .param("id", tenancy)
                .param("restricted", restricted)
                .param("accounts", accounts)
                .query(String.class)
                .single();
    }
}
