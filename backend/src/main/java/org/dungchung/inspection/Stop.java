package org.dungchung.inspection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset on the way of an inspection, as it is recorded.
 *
 * @param position from 1 on
 * @param assetVersion of the facts below
 * @param kind as in the list of assets: {@code MAST}
 * @param code its owner's; null when it has none
 * @param owner null when nobody knows
 * @param lon in degrees of WGS 84; of a line its middle
 * @param places of its capacity; null when nobody knows
 * @param category of the planning regulation, A1 to B5; null when nobody says
 * @param commune the code of the commune in which it lies; null outside of all
 * @param lifecycle on the day on which it is read
 * @param distanceM from the stop before, in metres as the crow flies; of the first from the start, null where none is known
 * @param users who uses it by the registry
 * @param openContest whether somebody contests it and has no answer
 * @param findings of it in this inspection, the newest first
 */
public record Stop(
        int position,
        UUID assetId,
        int assetVersion,
        String kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String owner,
        @Nullable String ownerName,
        double lon,
        double lat,
        @Nullable Integer places,
        @Nullable String category,
        @Nullable String commune,
        Lifecycle lifecycle,
        @Nullable Double distanceM,
        List<StopUser> users,
        boolean openContest,
        List<SiteFinding> findings) {

    Stop with(List<SiteFinding> found) {
        return new Stop(
                position,
                assetId,
                assetVersion,
                kind,
                code,
                name,
                owner,
                ownerName,
                lon,
                lat,
                places,
                category,
                commune,
                lifecycle,
                distanceM,
                users,
                openContest,
                found);
    }

    /** Whether it is in use. */
    public enum Lifecycle {
        PLANNED,
        IN_USE,
        RETIRED
    }
}
