package org.dungchung.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrative area in one of its boundaries.
 *
 * @param id of this version of the area
 * @param version grows by one with every change of what is recorded of it
 * @param parent code of the area above it; null when it has none
 * @param validFrom first day of these boundaries; null when open
 * @param validTo last day of these boundaries, inclusive; null when open
 * @param bbox west, south, east, north in degrees
 * @param areaKm2 geodesic area of the boundary in square kilometres
 * @param publishedAreaKm2 the area that was published, in square kilometres; null when unknown
 */
public record AreaView(
        UUID id,
        int version,
        String code,
        String name,
        AreaLevel level,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Double> bbox,
        double areaKm2,
        @Nullable Double publishedAreaKm2) {}
