package org.dungchung.contest;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong of a unit.
 *
 * @param assetKind of which kind the unit is; null where the reader may not see it any more
 * @param assetCode its owner's code, else its name; null where it has neither, or the reader is neither its owner nor the authority
 * @param organisation the code of who says so; null where the authority itself does
 * @param indicator in whose figure the unit was found; null = in none
 * @param claim what is wrong
 * @param said the same in words
 * @param answer of the authority; null while there is none, or where it agrees without words
 * @param version grows by one with every change; also its ETag
 */
public record Contest(
        UUID id,
        UUID assetId,
        @Nullable String assetKind,
        @Nullable String assetCode,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String indicator,
        Claim claim,
        String said,
        ContestState state,
        @Nullable String answer,
        OffsetDateTime raisedAt,
        @Nullable OffsetDateTime answeredAt,
        int version) {}
