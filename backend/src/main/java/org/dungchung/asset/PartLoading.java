package org.dungchung.asset;

import java.util.List;
import java.util.stream.Stream;
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
        part.checks.forEach(check -> jdbc.sql(check).param("scope", scope).update());
    }

    /** Writes what is left in {@code staged}; what somebody changed meanwhile is compared as it is now. */
    public void write(Part part, String reason) {
        jdbc.sql(part.lock).query(Long.class).single();
        jdbc.sql(part.write).param("reason", reason).update();
    }

    /** What the rows of a file are; each step is a file of SQL. */
    public enum Part {
        /** Active equipment on a mast or site. */
        STATION("station", "station-check"),
        /** A sector of such a station. */
        SECTOR("sector", "station-of-row", "sector-check"),
        /** The polygon that the operator of such a station declares; valid multipolygons. */
        STATION_FOOTPRINT("station-footprint", "station-of-row", "station-footprint-check"),
        /** A duct or sub-duct in a duct section. */
        DUCT("duct", "duct-check"),
        /** Over or through what a cable runs. */
        CABLE_SUPPORT("cable-support", "cable-support-check");

        private final String stage;
        private final String lock;
        private final String write;

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
        private final List<String> checks;

        Part(String name, String... checks) {
            this.stage = read(name + "-stage");
            this.lock = read(name + "-lock");
            this.write = read(name + "-write");
            this.checks = Stream.of(checks).map(Part::read).toList();
        }

        private static String read(String file) {
            return SqlFile.read(PartLoading.class, file + ".sql");
        }
    }
}
