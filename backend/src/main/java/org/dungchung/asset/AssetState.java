package org.dungchung.asset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an asset, in the words of {@link AssetForm}.
 *
 * @param version grows by one with every change; also its ETag
 * @param attributes those of which something is said, by name
 */
public record AssetState(
        UUID id,
        int version,
        AssetKind kind,
        @Nullable String code,
        @Nullable String owner,
        @Nullable String name,
        @Nullable String address,
        @JsonUnwrapped Place place,
        @Nullable Integer poles,
        @Nullable Double lengthM,
        @Nullable Double heightM,
        @Nullable String category,
        @Nullable String structure,
        @Nullable Integer capacity,
        Map<String, Object> attributes,
        boolean offered,
        Sensitivity sensitivity,
        AssetStatus status,
        @Nullable LocalDate builtOn,
        @Nullable LocalDate inUseFrom,
        @Nullable LocalDate retiredOn,
        @Nullable UUID site,
        @Nullable UUID line,
        @Nullable Integer sequence,
        @Nullable LocalDate validFrom) {

    /**
     * Where it is.
     *
     * @param geometry GeoJSON in WGS 84
     * @param givenX easting or longitude as given, in {@code givenCrs}
     */
    public record Place(
            Map<String, Object> geometry,
            @Nullable Double givenX,
            @Nullable Double givenY,
            @Nullable String givenCrs) {}
}
