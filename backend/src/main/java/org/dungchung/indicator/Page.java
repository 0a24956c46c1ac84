package org.dungchung.indicator;

import java.util.List;
import java.util.Map;
import org.dungchung.platform.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A page of the units behind a figure.
 *
 * @param next the cursor of the next page, or null on the last
 * @param withheld how many units of all pages count and are not shown, for they are restricted and the asker is not cleared for them
 * @param total the rows of all pages; given with the first, null with the others
 */
public record Page(
        List<Map<String, @Nullable Object>> rows,
        @Nullable String next,
        int withheld,
        @Nullable Integer total) implements Listed {

    @Override
    public int listed() {
        return rows.size();
    }
}
