package org.dungchung.colocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import net.postgis.jdbc.PGgeometry;
import net.postgis.jdbc.geometry.Point;
import org.dungchung.colocation.RequestView.RequestedAsset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads the rows of {@code requests.sql}, as they stand on a day. */
record RequestRows(LocalDate today, WorkingDays workingDays) implements RowMapper<RequestView> {

    @Override
    public RequestView mapRow(ResultSet row, int number) throws SQLException {
        RequestState state = RequestState.valueOf(row.getString("state"));
        String refusalClass = row.getString("refusal_class");
        return new RequestView(
                row.getObject("id", UUID.class),
                row.getString("number"),
                asset(row),
                row.getString("requester"),
                row.getString("requester_name"),
                row.getInt("places"),
                row.getString("purpose"),
                state,
                row.getObject("filed_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                day(row, "answered_on"),
                day(row, "withdrawn_on"),
                row.getString("withdrawn_by"),
                row.getString("withdrawal_reason"),
                row.getBoolean("overdue"),
                state == RequestState.FILED ? workingDays.left(today, row.getObject("due_on", LocalDate.class)) : null,
                refusalClass == null ? null : RefusalClass.valueOf(refusalClass),
                row.getString("refusal_reason"),
                row.getString("contract_number"),
                day(row, "contract_signed_on"),
                day(row, "contract_from"),
                day(row, "contract_to"),
                day(row, "first_use_on"),
                row.getInt("version"));
    }

    private static RequestedAsset asset(ResultSet row) throws SQLException {
        var place = (PGgeometry) row.getObject("place");
        Point point = place == null ? null : place.getGeometry().getFirstPoint();
        return new RequestedAsset(
                row.getObject("asset_id", UUID.class),
                row.getString("kind"),
                row.getString("code"),
                row.getString("owner"),
                row.getString("owner_name"),
                point == null ? null : point.getX(),
                point == null ? null : point.getY(),
                row.getString("commune"),
                row.getString("commune_name"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
