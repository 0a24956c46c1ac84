package org.dungchung.indicator;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the units behind a figure.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record Page(
        List<Map<String, @Nullable Object>> rows, @Nullable String next) {}
