package org.dungchung.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads stops from the rows of {@code stops.sql}. */
final class StopRows {

    private StopRows() {}

    static Stop read(ResultSet row, int number) throws SQLException {
        return new Stop(
                number + 1,
                row.getObject("asset_id", UUID.class),
                row.getInt("version"),
                row.getString("kind"),
                row.getString("code"),
                row.getString("name"),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getDouble("lon"),
                row.getDouble("lat"),
                row.getObject("capacity", Integer.class),
                row.getString("category"),
                row.getString("commune"),
                Stop.Lifecycle.valueOf(row.getString("lifecycle")),
                row.getObject("distance_m", Double.class),
                users(row),
                row.getBoolean("open_contest"),
                List.of());
    }

    private static List<StopUser> users(ResultSet row) throws SQLException {
        String[] codes = (String[]) row.getArray("users").getArray();
        String[] names = (String[]) row.getArray("user_names").getArray();
        @Nullable String[] since = (String[]) row.getArray("used_from").getArray();
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new StopUser(codes[i], names[i], day(since[i])))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
