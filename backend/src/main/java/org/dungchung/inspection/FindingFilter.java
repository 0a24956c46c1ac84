package org.dungchung.inspection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for; null lets everything through.
 *
 * @param inspection of one inspection
 * @param asset of one asset
 */
public record FindingFilter(
        @Nullable FindingState state,
        @Nullable UUID inspection,
        @Nullable UUID asset) {

    static FindingFilter of(UUID inspection) {
        return new FindingFilter(null, inspection, null);
    }

    @Nullable String stateOrAny() {
        return state == null ? null : state.name();
    }
}
