package org.dungchung.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which zones there are on a day. */
@Repository
public class ZoneQuery {

    private static final String ZONES = SqlFile.read(ZoneQuery.class, "zones.sql");

    private final JdbcClient jdbc;

    ZoneQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The zones of the boundaries asked for, by kind and name.
     *
     * @param kind null for all
     */
    public List<ZoneView> list(@Nullable ZoneKind kind, AsOf asOf) {
        return jdbc.sql(ZONES)
                .param("kind", kind == null ? null : kind.name())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(ZoneQuery::zone)
                .list();
    }

    private static ZoneView zone(ResultSet row, int number) throws SQLException {
        return new ZoneView(
                row.getString("code"),
                ZoneKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("document"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.of((Double[]) row.getArray("bbox").getArray()),
                row.getDouble("area_km2"));
    }
}
