package org.dungchung.indicator.sums;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state of a record as the registry names it; {@link Known} without the names.
 *
 * @param x longitude of the unit (WGS 84), null of its other records
 * @param y latitude
 */
record State(
        UUID unit,
        UUID record,
        @Nullable UUID site,
        @Nullable UUID line,
        @Nullable UUID kept,
        boolean beneath,
        String kind,
        @Nullable String owner,
        int poles,
        @Nullable BigDecimal kilometres,
        boolean planned,
        int from,
        int to,
        int inUseFrom,
        int builtOn,
        int retiredOn,
        @Nullable Double x,
        @Nullable Double y) {

    static State of(ResultSet row) throws SQLException {
        return new State(
                row.getObject("unit_id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getObject("site_id", UUID.class),
                row.getObject("line_id", UUID.class),
                row.getObject("kept_id", UUID.class),
                row.getBoolean("beneath"),
                row.getString("kind").intern(),
                row.getString("owner"),
                row.getInt("poles"),
                row.getBigDecimal("kilometres"),
                row.getBoolean("planned"),
                row.getInt("valid_from"),
                row.getInt("valid_to"),
                row.getInt("in_use_from"),
                row.getInt("built_on"),
                row.getInt("retired_on"),
                row.getObject("x", Double.class),
                row.getObject("y", Double.class));
    }

    /** Without the names; numbers: of the records of the unit. */
    Known known(Map<UUID, Integer> numbers, int place) {
        return new Known(
                number(numbers, record),
                number(numbers, site),
                number(numbers, line),
                number(numbers, kept),
                beneath,
                kind,
                owner,
                poles,
                kilometres,
                planned,
                from,
                to,
                inUseFrom,
                builtOn,
                retiredOn,
                place);
    }

    private static int number(Map<UUID, Integer> numbers, @Nullable UUID record) {
        return record == null ? -1 : numbers.getOrDefault(record, -1);
    }
}
