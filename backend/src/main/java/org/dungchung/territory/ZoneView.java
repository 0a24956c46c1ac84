package org.dungchung.territory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A zone in one of its boundaries.
 *
 * @param document by which it was declared; null when unknown
 * @param validFrom first day of these boundaries; null when open
 * @param validTo last day of these boundaries, inclusive; null when open
 * @param bbox west, south, east, north in degrees
 * @param areaKm2 geodesic area of the boundary in square kilometres
 */
public record ZoneView(
        String code,
        ZoneKind kind,
        String name,
        @Nullable String document,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Double> bbox,
        double areaKm2) {}
