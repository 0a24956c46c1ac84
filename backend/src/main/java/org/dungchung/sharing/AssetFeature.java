package org.dungchung.sharing;

import org.jspecify.annotations.Nullable;

/**
 * One asset.
 *
 * @param version its version; null for a caller who does not see it in full
 * @param feature a GeoJSON feature, as JSON
 */
public record AssetFeature(@Nullable Integer version, String feature) {}
