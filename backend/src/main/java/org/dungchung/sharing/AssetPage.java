package org.dungchung.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some assets.
 *
 * @param features a JSON array of GeoJSON features
 * @param next the cursor for the page after this one; null when this is the last
 */
public record AssetPage(String features, @Nullable UUID next) {}
