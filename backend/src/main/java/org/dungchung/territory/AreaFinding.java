package org.dungchung.territory;

/**
 * A published area that its boundary contradicts.
 *
 * @param areaKm2 geodesic area of the boundary in square kilometres
 * @param publishedAreaKm2 in square kilometres
 * @param differencePercent by how much the boundary's area is larger (or smaller, negative), in per cent of the published one
 */
public record AreaFinding(
        String code, String name, double areaKm2, double publishedAreaKm2, double differencePercent) {}
