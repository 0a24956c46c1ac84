package org.dungchung.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    private static final String OVERLAP = read("area-overlap.sql");
    private static final String REPAIR = read("boundary-repair.sql");

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
     * @param level of areas whose rows say none, with others of which they must not share ground; null for hamlets
     */
    public void check(Unit unit, @Nullable String level, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        for (String check : unit.checks) {
            jdbc.sql(check)
                    .param("level", level)
                    .param("valid_from", validFrom)
                    .param("valid_to", validTo)
                    .update();
        }
        if (level != null) {
            jdbc.sql(OVERLAP)
                    .param("level", level)
                    .param("valid_from", validFrom)
                    .update();
        }
    }

    /** Makes valid multipolygons of the polygons in {@code staged}, whosever rows they are, and says so; refuses those that enclose nothing. */
    public void repair() {
        jdbc.sql(REPAIR).update();
    }

    /**
     * Writes what is left in {@code staged}; what somebody changed meanwhile is compared as it is now.
     *
     * @param level of the areas whose rows say none; null for hamlets
     */
    public void write(Unit unit, @Nullable String level, @Nullable LocalDate validFrom, String reason) {
        jdbc.sql(unit.lock).query(Long.class).single();
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
        AREA("area", "area", "boundary-repair", "code-check", "area-check", "validity-check"),
        ZONE("zone", "zone", "boundary-repair", "code-check", "zone-check", "validity-check"),
        HAMLET("hamlet", "hamlet", "boundary-repair", "hamlet-check", "validity-check"),
        /** Polygons where the people of a hamlet live. */
        SETTLED_AREA("ground", "settled-area", "boundary-repair", "ground-check"),
        /** Polygons that make the boundary of a hamlet. */
        HAMLET_BOUNDARY("ground", "hamlet-boundary", "boundary-repair", "ground-check"),
        /** Points around which the settled area of a hamlet is drawn. */
        BUILDING("building", "building", "ground-check"),
        /** Cells of a grid with the people in them, summed for each hamlet. */
        POPULATION_GRID("grid", "grid", "grid-check");

        private final String stage;
        private final String lock;
        private final String write;

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
        private final List<String> checks;

        Unit(String stage, String write, String... checks) {
            this.stage = read(stage + "-stage.sql");
            this.lock = read((write.equals("area") || write.equals("zone") ? write : "hamlet") + "-lock.sql");
            this.write = read(write + "-write.sql");
            this.checks = Stream.of(checks).map(check -> read(check + ".sql")).toList();
        }
    }
}
