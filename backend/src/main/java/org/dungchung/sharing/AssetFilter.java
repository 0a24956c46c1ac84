package org.dungchung.sharing;

import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AssetStatus;
import org.dungchung.geo.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * Which assets are asked for; null asks for all.
 *
 * @param owner code of an organisation, exactly
 * @param code the owner's code, exactly; assets of others have none for an operator
 * @param tenant code of an organisation that uses them on the day, as far as the caller may know of it
 * @param bbox those that touch this box
 * @param area those whose place lies in the area with this code
 * @param hamlet those whose place lies in the hamlet with this code, within the area where one is given
 * @param ecql those for which this filter holds, over the published properties
 */
public record AssetFilter(
        @Nullable AssetKind kind,
        @Nullable String owner,
        @Nullable String code,
        @Nullable AssetStatus status,
        @Nullable String tenant,
        @Nullable BoundingBox bbox,
        @Nullable String area,
        @Nullable String hamlet,
        @Nullable String ecql) {

    /** Whether it names some place, code or tenant, by whose index the assets are found. */
    boolean leads() {
        return code != null || tenant != null || bbox != null || area != null || hamlet != null;
    }
}
