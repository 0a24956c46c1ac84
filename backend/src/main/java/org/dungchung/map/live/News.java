package org.dungchung.map.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What has changed, for those who see it.
 *
 * @param everywhere says no more than that one should look again, at everything
 * @param layers where on which layer of the map: boxes of west, south, east and north in degrees
 * @param assets which assets, in what is drawn of them or in their facts
 */
record News(boolean everywhere, Map<String, List<List<Double>>> layers, Set<UUID> assets) {

    static final News LOOK_AGAIN = new News(true, Map.of(), Set.of());

    boolean isNothing() {
        return !everywhere && layers.isEmpty() && assets.isEmpty();
    }

    Letter asLetter() {
        return everywhere ? Letter.of("again") : new Letter("changed", Map.of("layers", layers, "assets", assets));
    }
}
