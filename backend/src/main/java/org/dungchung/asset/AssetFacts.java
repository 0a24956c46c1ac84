package org.dungchung.asset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules need to know of one asset, as it stands.
 *
 * @param code the owner's code; null when it has none. Not for the eyes of others than the owner and the authority
 * @param owner code of an organisation; null when nobody knows
 * @param capacity in places; null when nobody knows
 * @param validFrom first day of this state; null when it is the first one known
 * @param inUse whether it is in use today
 * @param visible whether the asking caller may see it at all
 */
public record AssetFacts(
        UUID id,
        AssetKind kind,
        @Nullable String code,
        @Nullable String owner,
        @Nullable Integer capacity,
        boolean offered,
        int version,
        @Nullable LocalDate validFrom,
        boolean inUse,
        boolean visible) {}
