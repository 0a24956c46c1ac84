package org.dungchung.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AssetStatus;
import org.jspecify.annotations.Nullable;

/**
 * An asset that a full list left out, as it stands today.
 *
 * @param retiredOn first day no longer in use, once it was retired
 * @param lon longitude of its point in WGS 84; of a line, of its middle
 * @param lat latitude of it
 */
public record MissingAsset(
        UUID id,
        AssetKind kind,
        @Nullable String code,
        @Nullable String owner,
        @Nullable String name,
        AssetStatus status,
        @Nullable LocalDate retiredOn,
        double lon,
        double lat) {}
