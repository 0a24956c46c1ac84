package org.dungchung.territory;

import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which hamlets there are on a day. */
@Repository
public class HamletQuery {

    private static final String HAMLETS = SqlFile.read(HamletQuery.class, "hamlets.sql");
    private static final String KNOWS = SqlFile.read(HamletQuery.class, "hamlet-known.sql");

    private final JdbcClient jdbc;
    private final Areas areas;

    HamletQuery(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /**
     * The hamlets of an area as a GeoJSON FeatureCollection made by the database (WGS 84, longitude first): the settled area, else the hall,
     * else the centre. It says how many have no settled area and how many boundaries are derived.
     *
     * @param area code of the area to which the register ties them; null for all
     * @throws UnknownArea if no area had the code in those boundaries
     */
    public String list(@Nullable String area, AsOf asOf) {
        areas.require(area, asOf);
        return jdbc.sql(HAMLETS)
                .param("area", area)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(String.class)
                .single();
    }

    /**
     * Whether there is a hamlet with exactly this code on a day.
     *
     * @param area code of the area to which the register ties it; null for any
     */
    public boolean knows(String hamlet, @Nullable String area, AsOf asOf) {
        return jdbc.sql(KNOWS)
                .param("hamlet", hamlet)
                .param("area", area)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(Boolean.class)
                .single();
    }
}
