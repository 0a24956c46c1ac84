package org.dungchung.sharing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of an asset's feature that can be asked for by name. */
final class AssetFields {

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
     * Reads a list of names with commas between them.
     *
     * @return the same without blanks; null, for all, where null was given
     * @throws UnknownField for the first that is none
     */
    static @Nullable String require(@Nullable String fields) {
        if (fields == null) {
            return null;
        }
        List<String> names = Stream.of(fields.split(",", -1)).map(String::strip).toList();
        for (String name : names) {
            if (!PUBLISHED.contains(name)) {
                throw new UnknownField(name, PUBLISHED);
            }
        }
        return String.join(",", names);
    }
}
