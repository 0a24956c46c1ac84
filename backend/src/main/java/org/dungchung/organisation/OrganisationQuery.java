package org.dungchung.organisation;

import java.util.List;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who owns and who rents. */
@Repository
@Reading
public class OrganisationQuery {

    private static final String ORGANISATIONS = SqlFile.read(OrganisationQuery.class, "organisations.sql");
    private static final String KNOWS = SqlFile.read(OrganisationQuery.class, "organisation-known.sql");

    private final JdbcClient jdbc;

    OrganisationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All organisations by name, each with its group on the day asked about. */
    public List<OrganisationView> list(AsOf asOf) {
        return jdbc.sql(ORGANISATIONS)
                .param("day", asOf.date())
                .param("known_at", asOf.knownAt())
                .query(OrganisationView.class)
                .list();
    }

    /** Whether there is an organisation with exactly this code. */
    public boolean knows(String code) {
        return jdbc.sql(KNOWS).param("code", code).query(Boolean.class).single();
    }
}
