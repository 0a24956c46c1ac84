package org.dungchung.report.frozen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What report is wanted.
 *
 * @param kind its kind
 * @param area an area in the boundaries of {@code boundaries}; empty = the whole registry
 * @param date the day of the figures; today if it is left out
 * @param boundaries the day whose boundaries are meant; {@code date} if it is left out
 * @param knownOn the last day whose knowledge counts; today, up to this instant, if it is left out
 * @param indicator one indicator, for kinds that have several; empty = all
 * @param plan the plan, for kinds that are of one
 */
public record Wanted(
        @Nullable String kind,
        @Nullable String area,
        @Nullable LocalDate date,
        @Nullable LocalDate boundaries,
        @Nullable LocalDate knownOn,
        @Nullable String indicator,
        @Nullable String plan) {}
