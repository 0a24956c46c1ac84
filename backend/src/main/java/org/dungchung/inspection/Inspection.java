package org.dungchung.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection with all that is needed where there is no network.
 *
 * @param inspector who goes there, by its name of the sign-in
 * @param routeM the way from the first stop to the last, and to the first where a start is known, in metres as the crow flies
 * @param takenAt when the facts were read
 * @param stops in the order of the route; without those that the reader may not know of
 */
public record Inspection(
        UUID id,
        String name,
        LocalDate day,
        String inspector,
        String inspectorName,
        InspectionState state,
        int version,
        @Nullable Double startLon,
        @Nullable Double startLat,
        double routeM,
        OffsetDateTime takenAt,
        List<Stop> stops) {}
