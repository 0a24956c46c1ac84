package org.dungchung.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a hit from the row that every query of hits answers with. */
final class HitRow {

    private HitRow() {}

    static SearchHit read(ResultSet row, int number) throws SQLException {
        return new SearchHit(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("detail"),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getString("place_code"),
                row.getString("place_name"),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class),
                numbers(row.getArray("bbox")),
                row.getBoolean("planned"),
                row.getObject("ended_on", LocalDate.class),
                Match.valueOf(row.getString("match")),
                row.getObject("joined_into", UUID.class));
    }

    private static @Nullable List<Double> numbers(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((Double[]) array.getArray());
    }
}
