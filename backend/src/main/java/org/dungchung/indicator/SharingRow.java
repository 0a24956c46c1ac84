package org.dungchung.indicator;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one unit behind a sharing ratio as the API shows it. */
final class SharingRow {

    private SharingRow() {}

    static Map<String, @Nullable Object> of(ResultSet row) throws SQLException {
        var unit = new LinkedHashMap<String, @Nullable Object>();
        unit.put("id", row.getString("id"));
        unit.put("kind", row.getString("kind"));
        unit.put("code", row.getString("code"));
        unit.put("owner", row.getString("owner"));
        unit.put("commune", row.getString("commune"));
        unit.put("communeName", row.getString("commune_name"));
        unit.put("weight", Figure.plain(row.getDouble("weight")));
        unit.put("counted", row.getBoolean("counted"));
        unit.put("shared", row.getBoolean("shared"));
        putState(unit, row);
        unit.put("usersCounted", row.getInt("users_counted"));
        unit.put("users", names(row.getString("users")));
        unit.put("groups", names(row.getString("groups")));
        unit.put("uses", uses(row));
        unit.put("unknownDate", row.getBoolean("unknown_date"));
        unit.put("contractEnded", row.getInt("lapsed"));
        unit.put("signedNotOnAir", row.getInt("signed_only"));
        unit.put("oneSided", row.getInt("one_sided"));
        unit.put("uncontracted", row.getInt("uncontracted"));
        unit.put("rentedAndEmpty", row.getInt("empty_let"));
        unit.put("unknownUses", row.getInt("unknown_uses"));
        unit.put("elsewhereShared", row.getBoolean("elsewhere_shared"));
        unit.put("asset", row.getString("asset"));
        unit.put("lon", row.getDouble("lon"));
        unit.put("lat", row.getDouble("lat"));
        unit.put("remarks", Remark.of(unit));
        return unit;
    }

    private static void putState(Map<String, @Nullable Object> unit, ResultSet row) throws SQLException {
        unit.put("why", row.getString("why"));
        unit.put("state", state(row));
        unit.put("excludedBy", excludedBy(row.getString("why")));
    }

    private static String state(ResultSet row) throws SQLException {
        if (!row.getBoolean("counted")) {
            return "EXCLUDED";
        }
        return row.getBoolean("shared") ? "SHARED" : "COUNTED";
    }

    /** The switch of the definition that leaves a unit out; null for one that counts. */
    private static @Nullable String excludedBy(String why) {
        return switch (why) {
            case "COUNTED" -> null;
            case "NO_TELECOM_CABLE" -> "unit";
            default -> "population";
        };
    }

    /** Each of the users with the day since when it counts and its contracts, either null when nobody knows or the asker may not. */
    private static List<Map<String, @Nullable Object>> uses(ResultSet row) throws SQLException {
        Array since = row.getArray("since");
        if (since == null) {
            return List.of();
        }
        @Nullable Object[] days = (Object[]) since.getArray();
        @Nullable Object[] contracts = (Object[]) row.getArray("contracts").getArray();
        List<String> users = names(row.getString("users"));
        var uses = new ArrayList<Map<String, @Nullable Object>>();
        for (int user = 0; user < users.size(); user++) {
            var use = new LinkedHashMap<String, @Nullable Object>();
            use.put("organisation", users.get(user));
            use.put("since", days[user]);
            use.put("contract", contracts[user]);
            uses.add(use);
        }
        return uses;
    }

    private static List<String> names(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
