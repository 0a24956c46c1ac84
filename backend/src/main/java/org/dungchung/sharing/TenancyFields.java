package org.dungchung.sharing;

import java.util.List;
import org.dungchung.geo.feature.FeatureForm;
import org.jspecify.annotations.Nullable;

/** What a list of tenancies says of each, and can be asked for by name. */
final class TenancyFields {

    private static final List<String> PUBLISHED = List.of(
            "id",
            "asset",
            "kind",
            "code",
            "owner",
            "organisation",
            "organisationName",
            "places",
            "used",
            "usedFrom",
            "usedFromPrecision",
            "usedTo",
            "inUse",
            "contractNumber",
            "contractSignedOn",
            "contractFrom",
            "contractTo",
            "reportedByOwner",
            "reportedByTenant",
            "restricted",
            "version");

    private TenancyFields() {}

    /**
     * The names that are asked for, with commas between them; null is all.
     *
     * @throws org.dungchung.geo.feature.UnknownField for the first that is none
     */
    static @Nullable String require(@Nullable String fields) {
        return FeatureForm.of(PUBLISHED, fields, null).fields();
    }
}
