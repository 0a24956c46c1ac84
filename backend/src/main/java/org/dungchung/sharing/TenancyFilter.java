package org.dungchung.sharing;

import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.jspecify.annotations.Nullable;

/**
 * Which tenancies are asked for; null asks for all.
 *
 * @param asset those of one asset
 * @param organisation code of the organisation that has the places
 * @param owner code of the organisation whose asset it is
 * @param kind of the asset
 * @param area those of assets whose place lies in the area with this code
 * @param used true: in use on the day; false: under contract on it, and not in use
 * @param oneSided true: reported by the owner or by the tenant alone; false: by both or by neither
 */
public record TenancyFilter(
        @Nullable UUID asset,
        @Nullable String organisation,
        @Nullable String owner,
        @Nullable AssetKind kind,
        @Nullable String area,
        @Nullable Boolean used,
        @Nullable Boolean oneSided) {}
