package org.dungchung.coverage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A station near a hamlet.
 *
 * @param operator code of the organisation whose station it is
 * @param asset the mast or site on which it stands
 * @param rangeM in metres; null when a polygon was declared alone
 * @param distanceM metres on the ellipsoid from the station to the nearest point of the settled area, else to the hall or centre
 * @param reaches whether it covers any part of it; otherwise it would with a range half as long again
 */
public record HamletStation(
        String operator,
        String technology,
        UUID asset,
        @Nullable Double rangeM,
        int distanceM,
        boolean reaches) {}
