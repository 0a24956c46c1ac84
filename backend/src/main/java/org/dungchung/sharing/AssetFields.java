package org.dungchung.sharing;

import java.util.List;
import org.dungchung.geo.feature.FeatureForm;
import org.jspecify.annotations.Nullable;

/** The properties of an asset's feature that can be asked for by name. */
public final class AssetFields {

    private static final List<String> PUBLISHED = List.of(
            "kind",
            "code",
            "owner",
            "ownerName",
            "name",
            "address",
            "status",
            "builtOn",
            "inUseFrom",
            "retiredOn",
            "capacity",
            "occupied",
            "promised",
            "freePlaces",
            "offered",
            "shared",
            "users",
            "commune",
            "hamlet",
            "site",
            "line",
            "sequence",
            "poles",
            "lengthM",
            "measuredLengthM",
            "attributes",
            "heightM",
            "category",
            "structure",
            "sensitivity",
            "givenX",
            "givenY",
            "givenCrs",
            "validFrom",
            "validTo",
            "version",
            "tenancies",
            "stations",
            "otherCodes",
            "joined",
            "joinedInto");

    private AssetFields() {}

    /**
     * How assets are wanted in an answer.
     *
     * @param fields names with commas between them; null wants all
     * @param crs null wants WGS 84
     * @throws org.dungchung.geo.feature.UnknownField for the first name that is none
     */
    public static FeatureForm form(@Nullable String fields, @Nullable String crs) {
        return FeatureForm.of(PUBLISHED, fields, crs);
    }
}
