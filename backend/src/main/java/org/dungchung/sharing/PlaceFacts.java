package org.dungchung.sharing;

import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.jspecify.annotations.Nullable;

/**
 * An asset as somewhere to co-locate, today.
 *
 * @param owner code of an organisation; null when nobody knows
 * @param capacity in places; null when nobody knows
 * @param occupied places taken, restricted tenancies included
 * @param free {@code capacity - occupied} less what is promised, never negative; null when the capacity is unknown
 * @param open whether other organisations may see and ask for it: in use, offered, of no special sensitivity
 * @param visible whether the asking caller may see it
 * @param tenant whether the asking caller's organisation has places of it
 */
public record PlaceFacts(
        UUID id,
        AssetKind kind,
        @Nullable String owner,
        @Nullable Integer capacity,
        int occupied,
        @Nullable Integer free,
        boolean open,
        boolean visible,
        boolean tenant) {}
