package org.dungchung.territory;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dungchung.geo.BoundingBox;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Which hamlets, zones or areas are asked for; null asks for all.
 *
 * @param area code of an area: hamlets that the register ties to it, zones that share ground with it, it and the areas below it
 * @param code exactly
 * @param type the word of hamlets, whatever its case; the kind of zones or level of areas, exactly
 * @param text words of their names, with or without diacritics
 * @param bbox those that touch this box
 * @param after the cursor of the page before; null for the first page
 */
public record PlaceFilter(
        @Nullable String area,
        @Nullable String code,
        @Nullable String type,
        @Nullable String text,
        @Nullable BoundingBox bbox,
        PageSize size,
        @Nullable UUID after) {

    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("area", area);
        values.put("code", code);
        values.put("type", type);
        values.put("text", text);
        values.put("west", bbox == null ? null : bbox.west());
        values.put("south", bbox == null ? null : bbox.south());
        values.put("east", bbox == null ? null : bbox.east());
        values.put("north", bbox == null ? null : bbox.north());
        values.put("limit", size.limit());
        values.put("after", after);
        return values;
    }
}
