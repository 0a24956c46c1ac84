package org.dungchung.exchange;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Where one of the first rows of a file would be.
 *
 * @param row the row as a person counts
 * @param code what its column of codes says; null when there is none
 * @param place in WGS 84, longitude first; null when it was refused, or the row has none
 * @param rule why its place is refused; null when it is not
 * @param value what stands there instead of a place
 * @param hint what to do about it, in English
 */
public record PreviewRow(
        long row,
        @Nullable String code,
        @Nullable Geometry place,
        @Nullable String rule,
        @Nullable String value,
        @Nullable String hint) {}
