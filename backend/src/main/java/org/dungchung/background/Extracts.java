package org.dungchung.background;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dungchung.background.Extract.Origin;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book of extracts. */
@Repository
@Reading
public class Extracts {

    private static final String LIST = SqlFile.read(Extracts.class, "extracts.sql");

    private final JdbcClient jdbc;

    Extracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that the map shows; empty while none was loaded. */
    public Optional<Extract> current() {
        return latest(1).stream().findFirst();
    }

    /** The last ones that were loaded, newest first. */
    public List<Extract> latest(int limit) {
        return jdbc.sql(LIST)
                .param("limit", limit)
                .query((row, number) -> extract(row))
                .list();
    }

    private static Extract extract(ResultSet row) throws SQLException {
        OffsetDateTime dataOf = row.getObject("data_of", OffsetDateTime.class);
        return new Extract(
                row.getLong("id"),
                row.getString("file_name"),
                Origin.valueOf(row.getString("origin")),
                dataOf == null ? null : dataOf.toInstant(),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"),
                row.getLong("roads"),
                row.getLong("waterways"),
                row.getLong("waters"),
                row.getLong("places"));
    }
}
