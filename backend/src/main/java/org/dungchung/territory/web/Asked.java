package org.dungchung.territory.web;

import java.util.UUID;
import org.dungchung.geo.BoundingBox;
import org.dungchung.platform.PageSize;
import org.dungchung.territory.PlaceFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a list of hamlets, zones or areas may be asked; each parameter can be left out.
 *
 * @param area code of an area: hamlets that the register ties to it, zones that share ground with it, areas: it and those below it
 * @param text words of their names, with or without diacritics
 * @param fields names of the properties that are wanted, with commas between them; all unless said
 * @param crs EPSG code of the coordinate system of the geometries, x (easting, longitude) first; WGS 84 unless said
 * @param after the cursor of the page before
 */
record Asked(
        @Nullable String area,
        @Nullable String code,
        @Nullable String text,
        @Nullable BoundingBox bbox,
        @Nullable String fields,
        @Nullable String crs,
        @Nullable Integer limit,
        @Nullable UUID after) {

    PlaceFilter filter(@Nullable String type) {
        return new PlaceFilter(area, code, type, text, bbox, PageSize.of(limit), after);
    }
}
