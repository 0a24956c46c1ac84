package org.dungchung.quality;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that does not keep a rule.
 *
 * @param subject ASSET, HAMLET or AREA: what {@code id} is the id of
 * @param kind of the asset, level of the area, type word of the hamlet; null when unknown
 * @param owner of an asset; null when unknown
 * @param area the area itself, or the commune of the hamlet; null for an asset
 * @param lon longitude of a point on it, WGS 84
 * @param lat latitude of that point
 * @param detail the values that break the rule, as JSON; null where there are none
 */
public record QualityFinding(
        String subject,
        UUID id,
        @Nullable String kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String owner,
        @Nullable String area,
        double lon,
        double lat,
        @JsonRawValue @Nullable String detail) {}
