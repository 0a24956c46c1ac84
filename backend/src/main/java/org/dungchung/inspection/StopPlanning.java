package org.dungchung.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dungchung.identity.Caller;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which stops an inspection has, in which order: those that are wanted, and those that were there and that the caller may not know of. */
@Component
class StopPlanning {

    private final RoutePlanning routes;

    StopPlanning(RoutePlanning routes) {
        this.routes = routes;
    }

    /**
     * The stops in the order in which they are gone to.
     *
     * @param before those that there are, in their order
     * @param lon from where, with {@code lat}; null = from any of them
     * @throws org.dungchung.asset.UnknownAsset if a stop is none, or the caller may not know that there is
     * @throws InvalidInput if there are too many of them
     */
    List<UUID> of(InspectionForm form, List<UUID> before, @Nullable Double lon, @Nullable Double lat, Caller caller) {
        List<UUID> kept = routes.unseen(before, caller);
        List<UUID> wanted = new LinkedHashSet<>(Objects.requireNonNull(form.assetIds()))
                .stream()
                        .map(Objects::requireNonNull)
                        .filter(id -> !kept.contains(id))
                        .toList();
        routes.require(wanted, caller);
        int count = wanted.size() + kept.size();
        if (count > InspectionForm.MOST) {
            throw InvalidInput.of("assetIds", count + " ids", "the ids of 1 to 200 assets, with those that stay");
        }
        return form.order() == StopOrder.AS_GIVEN
                ? among(wanted, kept, before)
                : routes.order(Stream.concat(wanted.stream(), kept.stream()).toList(), lon, lat);
    }

    /** Each that is kept follows the one that it followed before and that is still there. */
    private static List<UUID> among(List<UUID> wanted, List<UUID> kept, List<UUID> before) {
        var stops = new ArrayList<>(wanted);
        int last = -1;
        for (UUID stop : before) {
            if (kept.contains(stop)) {
                last++;
                stops.add(last, stop);
            } else if (stops.contains(stop)) {
                last = stops.indexOf(stop);
            }
        }
        return stops;
    }
}
