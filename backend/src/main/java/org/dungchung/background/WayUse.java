package org.dungchung.background;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a way is on the map; it may be several at once.
 *
 * @param road its class; null for none
 * @param waterway its class; null for none
 * @param shore whether it is the whole shore of a water
 * @param edge whether it is a part of the shore of one
 */
record WayUse(@Nullable String road, @Nullable String waterway, boolean shore, boolean edge) {

    static WayUse of(long[] nodes, Map<String, String> tags, boolean edge) {
        boolean ring = nodes.length > 3 && nodes[0] == nodes[nodes.length - 1];
        return new WayUse(Meaning.road(tags), Meaning.waterway(tags), ring && Meaning.isWater(tags), edge);
    }

    boolean isNone() {
        return road == null && waterway == null && !shore && !edge;
    }
}
