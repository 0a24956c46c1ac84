package org.dungchung.indicator;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.platform.Listed;
import org.jspecify.annotations.Nullable;

/**
 * How much of the telecom routes that run in the same direction is shared.
 *
 * @param since only routes that began on that day or later were counted; null = all
 * @param sharedKm routes on lines or supports that several groups use, a kilometre for each group
 * @param besideKm routes that their group has alone, near another group's
 * @param allKm all routes, those that run alone in their direction too
 * @param unknownKm routes of unknown age, which {@code since} leaves out
 * @param ratio shared / (shared + beside), not rounded; null when nothing runs in the same direction
 * @param nearRatio the same were as near as in towns near everywhere
 */
public record SameDirection(
        @Nullable String area,
        LocalDate boundaries,
        LocalDate date,
        LocalDate knownOn,
        @Nullable LocalDate since,
        DirectionRule rule,
        Text sentence,
        Number sharedKm,
        Number besideKm,
        Number allKm,
        Number unknownKm,
        @Nullable Double ratio,
        Number nearBesideKm,
        @Nullable Double nearRatio) {

    /**
     * A part of a route that lies beside another group's.
     *
     * @param length metres
     * @param metres how near the two come
     * @param lon of its middle, as is lat
     * @param geometry GeoJSON, WGS 84, longitude first: a line through the middles of its pieces, or the middle of its only one
     */
    public record Stretch(
            String route,
            String kind,
            @Nullable String code,
            @Nullable String owner,
            String group,
            String other,
            String otherKind,
            @Nullable String otherCode,
            @Nullable String otherOwner,
            String otherGroup,
            Number length,
            Number metres,
            double lon,
            double lat,
            @JsonRawValue String geometry) {}

    /** The longest stretches, of how many there are in all. */
    public record Stretches(List<Stretch> stretches, int total) implements Listed {

        @Override
        public int listed() {
            return stretches.size();
        }
    }
}
