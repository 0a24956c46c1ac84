package org.dungchung.spacing;

import java.time.LocalDate;
import java.util.List;
import org.dungchung.platform.Listed;
import org.jspecify.annotations.Nullable;

/**
 * How the masts of an area keep the distances that regulations ask for, as far as the asker may see them.
 *
 * @param standing masts that stand on the day
 * @param planned those that are planned
 * @param withoutRule masts where no rule of the day holds
 * @param unknownHeight masts of unknown height where a rule asks for it
 * @param pairs that stand too close
 * @param plannedPairs those of which one at least is planned
 * @param sameNetworkPairs those of one group
 * @param sameSitePairs those on one site
 */
public record Spacing(
        @Nullable String area,
        LocalDate boundaries,
        LocalDate date,
        LocalDate knownOn,
        long standing,
        long planned,
        long withoutRule,
        long unknownHeight,
        long pairs,
        long plannedPairs,
        long sameNetworkPairs,
        long sameSitePairs) {

    /**
     * Two masts that stand closer than a rule asks for; a planned one is named first.
     *
     * @param urban whether it stands in an urban zone
     * @param heightM null where nobody knows, or the asker may not
     * @param sameNetwork whether both belong to one group
     * @param distanceM metres on the ellipsoid, to the millimetre
     * @param metres how many the rule asks for
     * @param rule its id
     * @param document which says so
     */
    public record Pair(
            String mast,
            @Nullable String code,
            @Nullable String owner,
            @Nullable String mastGroup,
            boolean planned,
            boolean urban,
            @Nullable Double heightM,
            double lon,
            double lat,
            String other,
            @Nullable String otherCode,
            @Nullable String otherOwner,
            @Nullable String otherGroup,
            boolean otherPlanned,
            boolean otherUrban,
            @Nullable Double otherHeightM,
            double otherLon,
            double otherLat,
            boolean sameNetwork,
            boolean sameSite,
            double distanceM,
            double metres,
            String rule,
            String document) {}

    /** The first pairs, of how many there are in all. */
    public record Pairs(List<Pair> pairs, int total) implements Listed {

        @Override
        public int listed() {
            return pairs.size();
        }
    }

    /**
     * Which pairs are wanted; null lets all through.
     *
     * @param planned those of which one is planned, or those of which both stand
     * @param sameNetwork those of one group, or those of two
     */
    public record Filter(
            @Nullable Boolean planned, @Nullable Boolean sameNetwork) {}
}
