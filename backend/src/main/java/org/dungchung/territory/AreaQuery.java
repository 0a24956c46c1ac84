package org.dungchung.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.postgis.jdbc.PGbox3d;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which areas there are on a day, and what the registry finds odd about them. */
@Repository
@Reading
public class AreaQuery {

    private static final String AREAS = SqlFile.read(AreaQuery.class, "areas.sql");
    private static final String FIRST_DAY = SqlFile.read(AreaQuery.class, "area-first-day.sql");
    private static final String RELATIONS = SqlFile.read(AreaQuery.class, "area-relations.sql");
    private static final String FINDINGS = SqlFile.read(AreaQuery.class, "area-findings.sql");

    private final JdbcClient jdbc;
    private final Areas lookup;

    AreaQuery(JdbcClient jdbc, Areas lookup) {
        this.jdbc = jdbc;
        this.lookup = lookup;
    }

    /**
     * The areas of the boundaries asked for, by level and name.
     *
     * @param level null for all
     * @param parent code of the area directly above; null for all
     * @throws NoBoundaries if all areas are asked for, and the first that the registry has are of a later day
     */
    public List<AreaView> list(@Nullable AreaLevel level, @Nullable String parent, AsOf asOf) {
        List<AreaView> areas = jdbc.sql(AREAS)
                .param("level", level == null ? null : level.name())
                .param("parent", parent)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(AreaQuery::area)
                .list();
        if (areas.isEmpty() && level == null && parent == null) {
            refuseBeforeTheFirst(asOf.boundaries());
        }
        return areas;
    }

    private void refuseBeforeTheFirst(LocalDate boundaries) {
        jdbc.sql(FIRST_DAY)
                .query(LocalDate.class)
                .optional()
                .filter(boundaries::isBefore)
                .ifPresent(first -> {
                    throw new NoBoundaries(boundaries, first);
                });
    }

    /**
     * Out of which areas of its level an area was made and which took its place, the largest common ground first; what overlaps by less
     * than a thousandth of the smaller is taken for a sliver between boundaries drawn apart.
     *
     * @throws UnknownArea if no area had the code in those boundaries
     */
    public List<AreaRelation> relations(String area, AsOf asOf) {
        lookup.require(area, asOf);
        return jdbc.sql(RELATIONS)
                .param("area", area)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(AreaRelation.class)
                .list();
    }

    /** Areas of a day whose published area differs from that of their boundary by more than one per cent, the widest apart first. */
    public List<AreaFinding> findings(AsOf asOf) {
        return jdbc.sql(FINDINGS)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(AreaFinding.class)
                .list();
    }

    private static AreaView area(ResultSet row, int number) throws SQLException {
        var box = row.getObject("box", PGbox3d.class);
        return new AreaView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("code"),
                row.getString("name"),
                AreaLevel.valueOf(row.getString("level")),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.of(
                        box.getLLB().getX(),
                        box.getLLB().getY(),
                        box.getURT().getX(),
                        box.getURT().getY()),
                row.getDouble("area_km2"),
                row.getObject("published_area_km2", Double.class));
    }
}
