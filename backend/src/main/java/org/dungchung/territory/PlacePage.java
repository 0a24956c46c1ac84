package org.dungchung.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some areas, hamlets or zones.
 *
 * @param features a JSON array of GeoJSON features
 * @param counts of all that were asked for, on whatever page: members of JSON, each after a comma
 * @param next the cursor for the page after this one; null when this is the last
 */
public record PlacePage(
        String features, String counts, @Nullable UUID next) {}
