package org.dungchung.exchange.returning;

import java.util.List;
import org.dungchung.exchange.writing.Row;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A refused row as it came, with the reasons in the cells behind its own.
 *
 * @param width how many columns of its own the file has; a row may have fewer cells
 */
record ReturnedRow(
        List<@Nullable String> cells,
        int width,
        List<String> reasons,
        @Nullable Geometry geometry) implements Row {

    @Override
    public @Nullable Object value(int index) {
        if (index >= width) {
            return index - width < reasons.size() ? reasons.get(index - width) : null;
        }
        return index < cells.size() ? cells.get(index) : null;
    }
}
