package org.dungchung.asset;

import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads many things that stand on, lie in or run over assets which the rows name, within the transaction of its caller, from temporary table
 * {@code staged}; findings and outcomes go to the temporary tables {@code import_finding} and {@code outcome}.
 */
@Component
public class PartLoading {

    private final JdbcClient jdbc;
    private final NamedAssets named;

    PartLoading(JdbcClient jdbc, NamedAssets named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /** Makes the empty temporary table {@code staged}. */
    public void stage(Part part) {
        jdbc.sql(part.stage).update();
    }

    /**
     * Finds the assets that the rows name and what the registry knows already, and refuses what cannot be.
     *
     * @param scope the only organisation whose parts the rows tell of, and whose view of others' assets counts; null for all
     */
    public void check(Part part, @Nullable String scope) {
        named.find(scope);
        jdbc.sql(part.check).param("scope", scope).update();
    }

    /** Writes what is left in {@code staged}; what somebody changed meanwhile is compared as it is now. */
    public void write(Part part, String reason) {
        jdbc.sql(part.lock).query(Long.class).single();
        jdbc.sql(part.write).param("reason", reason).update();
    }

    /** What the rows of a file are; each step is a file of SQL. */
    public enum Part {
        /** Active equipment on a mast or site. */
        STATION("station"),
        /** A sector of such a station. */
        SECTOR("sector"),
        /** A duct or sub-duct in a duct section. */
        DUCT("duct"),
        /** Over or through what a cable runs. */
        CABLE_SUPPORT("cable-support");

        private final String stage;
        private final String check;
        private final String lock;
        private final String write;

        Part(String name) {
            stage = SqlFile.read(PartLoading.class, name + "-stage.sql");
            check = SqlFile.read(PartLoading.class, name + "-check.sql");
            lock = SqlFile.read(PartLoading.class, name + "-lock.sql");
            write = SqlFile.read(PartLoading.class, name + "-write.sql");
        }
    }
}
