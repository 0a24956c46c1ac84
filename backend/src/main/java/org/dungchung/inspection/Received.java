package org.dungchung.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of a stop at the instant at which its finding is received.
 *
 * @param version of the asset
 * @param retired whether it was out of use on the day of the finding
 * @param told whether the inspector may know of it, or has had it on its list
 * @param listed whether it is a stop of the inspection
 * @param closed whether that is closed
 * @param foundBefore whether there is another inspector's finding of the stop
 * @param ahead whether the telephone's clock is ahead of the registry's
 * @param distanceM from the inspector to it; null where nobody knows where the inspector was
 */
record Received(
        int version,
        boolean retired,
        boolean told,
        boolean listed,
        boolean closed,
        boolean foundBefore,
        boolean ahead,
        @Nullable Double distanceM) {

    private static final double FAR_M = 200;

    List<Conflict> conflicts(FindingForm form) {
        var conflicts = new ArrayList<Conflict>();
        add(conflicts, version != Objects.requireNonNull(form.assetVersion()), Conflict.ASSET_CHANGED);
        add(conflicts, retired, Conflict.ASSET_RETIRED);
        add(conflicts, foundBefore, Conflict.FOUND_BEFORE);
        add(conflicts, !listed, Conflict.NOT_LISTED);
        add(conflicts, isFar(form.accuracyM()), Conflict.FAR_AWAY);
        add(conflicts, closed, Conflict.INSPECTION_CLOSED);
        add(conflicts, ahead, Conflict.CLOCK);
        return conflicts;
    }

    private boolean isFar(@Nullable Double accuracyM) {
        return distanceM != null && distanceM > FAR_M + (accuracyM == null ? 0 : accuracyM);
    }

    private static void add(List<Conflict> conflicts, boolean holds, Conflict conflict) {
        if (holds) {
            conflicts.add(conflict);
        }
    }
}
