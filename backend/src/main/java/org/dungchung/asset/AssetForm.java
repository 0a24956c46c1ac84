package org.dungchung.asset;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an asset. A change says all of it again: what is left out is unknown from then on, except kind, geometry,
 * attributes, status, sensitivity and offered, which then stay as they are (offered: not, at first).
 *
 * @param code the owner's code; null when it has none
 * @param owner code of an organisation; null when nobody knows. Left out by an operator, it is the operator itself
 * @param geometry GeoJSON: a LineString or MultiLineString for pole lines, duct sections, cables, trenches and tunnels, a Point for all others
 * @param crs the coordinate system of {@code geometry}, x easting and y northing; null means WGS 84, longitude and latitude
 * @param poles declared number of poles of a pole line
 * @param lengthM declared length of a line in metres; null means that of its geometry
 * @param category letters of planning that the kind has (masts: A1a to A2c; poles: C1, C2; underground: N1, N2; service points: D1, D2), in
 *     any case
 * @param structure of a site or mast: SELF_SUPPORTING, GUYED, MONOPOLE, CAMOUFLAGED or ROOFTOP
 * @param capacity in places; null when nobody knows
 * @param attributes all that is said by the schema of the kind (see {@link AttributeSchemas}); null says nothing about them, a missing one is
 *     unknown from then on
 * @param inUseFrom first day of use; null when nobody knows
 * @param retiredOn first day no longer in use, only with status RETIRED
 * @param site the site on which a mast stands
 * @param line the pole line to which a pole belongs; the trench or tunnel in which a duct section lies
 * @param sequence the pole's place in its line
 * @param validFrom null corrects what was recorded; a day says that it is so from that day on, and was as recorded before
 * @param sensitivity set and cleared by the authority alone
 * @param reason why it is recorded or changed; a change needs one
 */
public record AssetForm(
        @Nullable AssetKind kind,
        @Nullable String code,
        @Nullable String owner,
        @Nullable String name,
        @Nullable String address,
        @Nullable Map<String, Object> geometry,
        @Nullable String crs,
        @Nullable Integer poles,
        @Nullable Double lengthM,
        @Nullable Double heightM,
        @Nullable String category,
        @Nullable String structure,
        @Nullable Integer capacity,
        @Nullable Map<String, @Nullable Object> attributes,
        @Nullable Boolean offered,
        @Nullable Sensitivity sensitivity,
        @Nullable AssetStatus status,
        @Nullable LocalDate builtOn,
        @Nullable LocalDate inUseFrom,
        @Nullable LocalDate retiredOn,
        @Nullable UUID site,
        @Nullable UUID line,
        @Nullable Integer sequence,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    /** Takes words of planning in whatever case they come. */
    public AssetForm {
        category = PlanningWords.category(category);
        structure = PlanningWords.structure(structure);
    }

    /** The attributes of which something is said. */
    Map<String, Object> knownAttributes() {
        return attributes == null ? Map.of() : Attributes.known(attributes);
    }

    /** The same form with an owner. */
    AssetForm ownedBy(@Nullable String someone) {
        return new AssetForm(
                kind,
                code,
                someone,
                name,
                address,
                geometry,
                crs,
                poles,
                lengthM,
                heightM,
                category,
                structure,
                capacity,
                attributes,
                offered,
                sensitivity,
                status,
                builtOn,
                inUseFrom,
                retiredOn,
                site,
                line,
                sequence,
                validFrom,
                reason);
    }
}
