package org.dungchung.indicator;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.platform.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Who should share next: the units that one more tenant would make shared, and the fewest tenants that reach the target.
 *
 * @param withinM how near a thing of a tenant must be, in metres
 * @param numerator as the headline is today, as are denominator, ratio and target
 * @param shortest the fewest more tenants that reach the target; null where there is none, or for one organisation's own units
 * @param openings those that move the indicator the most first
 * @param total how many there are in all
 * @param lonely units that have room and nobody near who could use it
 * @param full units that lack one user and have no room
 * @param scope the organisation that asks; it sees its own units and what is offered to it
 */
public record Next(
        String indicator,
        @Nullable String area,
        LocalDate boundaries,
        LocalDate date,
        LocalDate knownOn,
        String unit,
        double withinM,
        Number numerator,
        Number denominator,
        @Nullable Double ratio,
        Figure.@Nullable Target target,
        @Nullable Shortest shortest,
        List<Opening> openings,
        int total,
        long lonely,
        long full,
        @Nullable String scope)
        implements Listed {

    @Override
    public int listed() {
        return openings.size();
    }

    /**
     * The fewest tenancies that reach the target: the first so many of the openings whose free places are known.
     *
     * @param tenancies how many
     * @param reached whether the target is met with them, as the engine counts it
     * @param would the headline with them, counted anew by the engine
     * @param missing how much the numerator lacks then, in the unit of the indicator; 0 when it is reached
     */
    public record Shortest(int tenancies, boolean reached, WhatIf.Reading would, Number missing) {}

    /**
     * A unit that one more tenant would make shared.
     *
     * @param unit the id of what is counted
     * @param code as far as the asker may know it
     * @param weight by how much it moves the numerator
     * @param moves by how much it moves the ratio; null where nothing counts, and of others' units for one organisation
     * @param asset the id of what could be rented: of a site, its mast with the most room
     * @param free its free places; null when nobody knows
     * @param listed whether it belongs to the shortest list
     * @param tenants who could use it and why, as JSON: organisation, group, metres, and reasons with reason (REQUEST, PLANNED, OWN or RENTED), thing, kind,
     *     code and metres
     */
    public record Opening(
            String unit,
            String kind,
            @Nullable String code,
            @Nullable String owner,
            Number weight,
            @Nullable Double moves,
            String asset,
            String assetKind,
            @Nullable String assetCode,
            @Nullable Integer free,
            boolean listed,
            @JsonRawValue String tenants,
            double lon,
            double lat) {}
}
