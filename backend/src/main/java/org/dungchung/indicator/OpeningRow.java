package org.dungchung.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.dungchung.indicator.Supposing.Supposition;
import org.jspecify.annotations.Nullable;

/** A row of {@code next.sql}; without a unit where there is no opening. */
record OpeningRow(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String code,
        @Nullable String owner,
        @Nullable BigDecimal weight,
        @Nullable String asset,
        @Nullable String assetKind,
        @Nullable String assetCode,
        @Nullable Integer free,
        @Nullable String tenants,
        @Nullable String tenant,
        double lon,
        double lat,
        int total,
        long lonely,
        long full) {

    boolean isOpening() {
        return unit != null;
    }

    BigDecimal moved() {
        return weight == null ? BigDecimal.ZERO : weight;
    }

    Supposition supposed() {
        return new Supposition(UUID.fromString(String.valueOf(asset)), String.valueOf(tenant));
    }

    /** Others' units move no figure of the organisation that asks. */
    Next.Opening shown(Sum sum, boolean listed, @Nullable String scope) {
        double by = moved().doubleValue();
        boolean counts = scope == null || scope.equals(owner);
        return new Next.Opening(
                String.valueOf(unit),
                String.valueOf(kind),
                code,
                owner,
                Figure.plain(by),
                counts ? Figure.ratio(by, sum.denominator()) : null,
                String.valueOf(asset),
                String.valueOf(assetKind),
                assetCode,
                free,
                listed,
                String.valueOf(tenants),
                lon,
                lat);
    }
}
