package org.dungchung.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations as files name them: finds the known ones, and loads the new ones that a file may create. */
@Component
public class OrganisationLoading {

    private static final String STAGE = SqlFile.read(OrganisationLoading.class, "new-organisation-stage.sql");
    private static final String INSERT = SqlFile.read(OrganisationLoading.class, "new-organisation-insert.sql");
    private static final String WRITE = SqlFile.read(OrganisationLoading.class, "new-organisation-write.sql");
    private static final String KNOWN_NAMES = SqlFile.read(OrganisationLoading.class, "known-names.sql");

    private final JdbcClient jdbc;

    OrganisationLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every name by which an organisation is known (code, name, aliases; lower case, without outer blanks), with its code. */
    public Map<String, String> knownNames() {
        var names = new HashMap<String, String>();
        jdbc.sql(KNOWN_NAMES).query(row -> {
            names.put(row.getString("name"), row.getString("organisation"));
        });
        return names;
    }

    /** Puts new organisations into temporary table {@code new_organisation}, which lasts until the end of the transaction. */
    public void stage(Collection<NewOrganisation> organisations) {
        jdbc.sql(STAGE).update();
        for (NewOrganisation organisation : organisations) {
            jdbc.sql(INSERT).paramSource(organisation).update();
        }
    }

    /** Creates the staged organisations. */
    public void write(String reason) {
        jdbc.sql(WRITE).param("reason", reason).update();
    }

    /**
     * An organisation that a file names for the first time.
     *
     * @param kind as in {@code organisation.organisation}, for example {@code NETWORK_OPERATOR}
     */
    public record NewOrganisation(String code, String name, String kind) {}
}
