package org.dungchung.coverage;

import java.sql.Types;
import java.util.List;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.territory.Areas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which stations reach a hamlet or nearly do, so that who finds it uncovered sees what is missing. */
@Repository
@Reading
public class HamletStations {

    private static final String STATIONS = SqlFile.read(HamletStations.class, "hamlet-stations.sql");

    private final JdbcClient jdbc;
    private final Areas areas;

    HamletStations(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /**
     * The stations of the technologies that count, nearest first: an operator's own, else everybody's.
     *
     * @param area a code of any level, in the boundaries of {@code asOf}
     * @param hamlet the province's own code of the hamlet
     * @throws org.dungchung.territory.UnknownArea if there is no such area
     */
    public List<HamletStation> near(String area, String hamlet, AsOf asOf, Caller caller) {
        areas.require(area, asOf);
        return jdbc.sql(STATIONS)
                .param("area", area)
                .param("hamlet", hamlet)
                .param("operator", caller.scope(), Types.VARCHAR)
                .param("cleared", caller.cleared() || caller.scope() != null)
                .param("date", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(HamletStation.class)
                .list();
    }
}
