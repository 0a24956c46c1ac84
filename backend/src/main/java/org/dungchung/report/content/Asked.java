package org.dungchung.report.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What a report was asked for. Together with its kind and the definitions it decides every number.
 *
 * @param area the code of an area in the boundaries of {@code boundaries}, or null for the whole registry
 * @param areaName as it was called then; null of the whole registry
 * @param knownAt the instant up to which things were known
 * @param indicator one indicator, or null for all that the kind has
 * @param plan the code of a plan; null for kinds that are of none
 */
public record Asked(
        @Nullable String area,
        @Nullable String areaName,
        LocalDate date,
        LocalDate boundaries,
        LocalDate knownOn,
        Instant knownAt,
        @Nullable String indicator,
        @Nullable String plan) {

    @JsonIgnore
    public AsOf asOf() {
        return new AsOf(date, boundaries, knownOn, knownAt);
    }
}
