package org.dungchung.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one unit of what a plan asks to be done as the API shows it: {@code shared} says whether it is done. */
final class ProgressRow {

    private ProgressRow() {}

    static Map<String, @Nullable Object> of(ResultSet row) throws SQLException {
        var unit = new LinkedHashMap<String, @Nullable Object>();
        String kind = row.getString("kind");
        unit.put("id", row.getString("id"));
        unit.put("kind", kind);
        unit.put("code", row.getString("code"));
        unit.put("name", row.getString("name"));
        unit.put("owner", row.getString("owner"));
        unit.put("commune", row.getString("commune"));
        unit.put("communeName", row.getString("commune_name"));
        unit.put("weight", Figure.plain(row.getDouble("weight")));
        unit.put("counted", row.getBoolean("counted"));
        unit.put("shared", row.getBoolean("met"));
        unit.put("why", row.getString("why"));
        unit.put("state", state(row));
        unit.put("since", row.getString("first_day"));
        unit.put("asset", row.getString("asset"));
        unit.put("lon", row.getDouble("lon"));
        unit.put("lat", row.getDouble("lat"));
        unit.put("remarks", List.of());
        return unit;
    }

    private static String state(ResultSet row) throws SQLException {
        if (!row.getBoolean("counted")) {
            return "EXCLUDED";
        }
        return row.getBoolean("met") ? "DONE" : "COUNTED";
    }
}
