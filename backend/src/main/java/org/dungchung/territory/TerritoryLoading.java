package org.dungchung.territory;

import java.time.LocalDate;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads many areas, zones, hamlets or parts of hamlets at once, within the transaction of its caller, from temporary table {@code staged}; findings and outcomes go
 * to the temporary tables {@code import_finding} and {@code outcome}.
 */
@Component
public class TerritoryLoading {

    private static final String REPAIR = read("boundary-repair.sql");
    private static final String OVERLAP = read("area-overlap.sql");

    private final JdbcClient jdbc;

    TerritoryLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the empty temporary table {@code staged}. */
    public void stage(Unit unit) {
        jdbc.sql(unit.stage).update();
    }

    /**
     * Checks and repairs the rows and finds the version of each area or hamlet that they speak of. Both days inclusive, null = open.
     *
     * @param level of areas, with others of which they must not share ground; null for hamlets
     */
    public void check(Unit unit, @Nullable String level, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        jdbc.sql(REPAIR).update();
        jdbc.sql(unit.check)
                .param("valid_from", validFrom)
                .param("valid_to", validTo)
                .update();
        if (level != null) {
            jdbc.sql(OVERLAP)
                    .param("level", level)
                    .param("valid_from", validFrom)
                    .update();
        }
    }

    /**
     * Writes what is left in {@code staged}.
     *
     * @param level of all the areas; null for hamlets
     */
    public void write(Unit unit, @Nullable String level, @Nullable LocalDate validFrom, String reason) {
        jdbc.sql(unit.write)
                .param("level", level)
                .param("valid_from", validFrom)
                .param("reason", reason)
                .update();
    }

    private static String read(String file) {
        return SqlFile.read(TerritoryLoading.class, file);
    }

    /** What the rows of a file are; each step is a file of SQL, which units that wait or are checked alike share. */
    public enum Unit {
        AREA("area", "area", "area"),
        ZONE("zone", "zone", "zone"),
        HAMLET("hamlet", "hamlet", "hamlet"),
        /** Polygons where the people of a hamlet live. */
        SETTLED_AREA("ground", "ground", "settled-area"),
        /** Polygons that make the boundary of a hamlet. */
        HAMLET_BOUNDARY("ground", "ground", "hamlet-boundary"),
        /** Points around which the settled area of a hamlet is drawn. */
        BUILDING("building", "ground", "building");

        private final String stage;
        private final String check;
        private final String write;

        Unit(String stage, String check, String write) {
            this.stage = read(stage + "-stage.sql");
            this.check = read(check + "-check.sql");
            this.write = read(write + "-write.sql");
        }
    }
}
