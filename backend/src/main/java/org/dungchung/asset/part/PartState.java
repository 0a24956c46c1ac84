package org.dungchung.asset.part;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an asset as it stands.
 *
 * @param asset the duct section, cable, mast or site
 * @param concerns the organisation that it concerns besides the asset's owner: who occupies it, whose station it is; null for none
 * @param said all of it, by the names of the API, with {@code id}, {@code part}, {@code asset} and {@code version}
 */
public record PartState(
        PartKind kind, UUID asset, @Nullable String concerns, int version, Map<String, @Nullable Object> said) {

    /** Whether a day is recorded from which on it is there no more, or off air. */
    boolean hasEnded() {
        return said.get("removedOn") != null || said.get("onAirTo") != null;
    }
}
