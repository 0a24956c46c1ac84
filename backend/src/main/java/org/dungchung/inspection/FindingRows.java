package org.dungchung.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads findings from the rows of {@code findings.sql}. */
final class FindingRows {

    private FindingRows() {}

    static SiteFinding read(ResultSet row, int number) throws SQLException {
        return new SiteFinding(
                row.getObject("id", UUID.class),
                row.getObject("inspection_id", UUID.class),
                row.getObject("asset_id", UUID.class),
                row.getString("asset_code"),
                row.getString("asset_kind"),
                row.getInt("asset_version"),
                Result.valueOf(row.getString("result")),
                row.getString("said"),
                row.getObject("found_at", OffsetDateTime.class),
                row.getObject("received_at", OffsetDateTime.class),
                row.getString("inspector"),
                row.getString("inspector_name"),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class),
                row.getObject("accuracy_m", Double.class),
                row.getObject("distance_m", Double.class),
                texts(row, "organisations"),
                row.getObject("users_counted", Integer.class),
                texts(row, "conflicts").stream().map(Conflict::valueOf).toList(),
                List.of(),
                FindingState.valueOf(row.getString("state")),
                row.getObject("contest_id", UUID.class),
                row.getObject("change_set_id", UUID.class),
                row.getString("settled_because"),
                row.getInt("version"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).toList();
    }
}
