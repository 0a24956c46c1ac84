package org.dungchung.contest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contests are asked for; null lets everything through.
 *
 * @param asset of one unit
 * @param organisation raised by one organisation, by its code
 */
public record ContestFilter(
        @Nullable ContestState state,
        @Nullable UUID asset,
        @Nullable String organisation) {

    /** Every contest. */
    static final ContestFilter NONE = new ContestFilter(null, null, null);

    @Nullable String stateOrAny() {
        return state == null ? null : state.name();
    }
}
