package org.dungchung.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found, as far as the caller sees it.
 *
 * @param kind of the asset, the level of an area, HAMLET, ORGANISATION or PLACE
 * @param id null for an organisation, which has its code, and for a place
 * @param code of a place the coordinate system in which it was typed; null where there is none, or where it is not for this caller's eyes
 * @param detail an asset's address, or another name of an organisation; at most 120 characters
 * @param owner code of the organisation that owns an asset; null when unknown, and for everything else
 * @param placeCode the area of {@code placeName}
 * @param placeName the commune of an asset or a hamlet, the area above an area; null when it lies in none
 * @param lon longitude of a point to go to, WGS 84; null where there is none
 * @param lat latitude of that point
 * @param bbox west, south, east and north of an area, WGS 84; null for everything else
 * @param planned whether an asset is only planned
 * @param endedOn the first day on which it no longer is, or is no longer in use; null while it is
 * @param joinedInto the record that stands for an asset, because it was joined into it; null otherwise, and for an organisation always
 */
public record SearchHit(
        String kind,
        @Nullable UUID id,
        @Nullable String code,
        @Nullable String name,
        @Nullable String detail,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable String placeCode,
        @Nullable String placeName,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable List<Double> bbox,
        boolean planned,
        @Nullable LocalDate endedOn,
        Match match,
        @Nullable UUID joinedInto) {

    /** The same, found only because its name is like what was typed. */
    SearchHit onlyAlike() {
        return new SearchHit(
                kind,
                id,
                code,
                name,
                detail,
                owner,
                ownerName,
                placeCode,
                placeName,
                lon,
                lat,
                bbox,
                planned,
                endedOn,
                Match.FUZZY,
                joinedInto);
    }
}
