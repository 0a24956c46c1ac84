package org.dungchung.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a province.
 *
 * @param area the code of its area in {@code boundaries}; null where the plan names none
 * @param boundaries the day whose boundaries are those of the plan
 * @param areaTo the last day on which the area was there; null while it is
 * @param known whether the registry has that area
 * @param today the code of the area that most of it is part of now; null where it is there itself
 */
public record Plan(
        String code,
        String document,
        @Nullable LocalDate signedOn,
        @Nullable String area,
        @Nullable String areaName,
        LocalDate boundaries,
        @Nullable LocalDate areaTo,
        boolean known,
        @Nullable String today,
        @Nullable String todayName) {}
