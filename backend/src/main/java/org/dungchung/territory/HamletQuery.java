package org.dungchung.territory;

import java.util.List;
import org.dungchung.geo.feature.FeatureForm;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which hamlets there are on a day. */
@Repository
@Reading
public class HamletQuery {

    private static final String HAMLETS = SqlFile.read(HamletQuery.class, "hamlets.sql");
    private static final String KNOWS = SqlFile.read(HamletQuery.class, "hamlet-known.sql");

    private static final List<String> PUBLISHED = List.of(
            "code",
            "name",
            "type",
            "province",
            "commune",
            "communeName",
            "population",
            "households",
            "electrified",
            "gridPopulation",
            "gridSource",
            "settledArea",
            "boundary",
            "predecessors",
            "validFrom",
            "validTo",
            "version");

    private final JdbcClient jdbc;
    private final PlacePages pages;

    HamletQuery(JdbcClient jdbc, PlacePages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    /**
     * How hamlets are wanted in an answer.
     *
     * @param fields names of properties with commas between them; null wants all
     * @param crs null wants WGS 84
     * @throws org.dungchung.geo.feature.UnknownField for the first name that is none
     */
    public static FeatureForm form(@Nullable String fields, @Nullable String crs) {
        return FeatureForm.of(PUBLISHED, fields, crs);
    }

    /**
     * A page of hamlets, by id, as GeoJSON made by the database: the settled area, else the hall, else the centre. It says of all that were
     * asked for how many have no settled area and how many boundaries are derived.
     *
     * @throws UnknownArea if no area had the code in those boundaries
     */
    public PlacePage list(PlaceFilter filter, AsOf asOf, FeatureForm form) {
        return pages.read(HAMLETS, filter, asOf, form);
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
