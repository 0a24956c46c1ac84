package org.dungchung.map.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what one audience is told. */
final class Telling {

    /** Who would have to look at so many places looks everywhere. */
    private static final int MOST_BOXES = 200;

    private final Map<String, List<List<Double>>> layers = new TreeMap<>();
    private final Set<UUID> assets = new TreeSet<>();
    private int boxes;
    private boolean everywhere;

    void everywhere() {
        everywhere = true;
    }

    void at(String layer, double west, double south, double east, double north) {
        layers.computeIfAbsent(layer, ignored -> new ArrayList<>()).add(List.of(west, south, east, north));
        boxes++;
    }

    void at(Change change) {
        if (change.west() == null || change.south() == null || change.east() == null || change.north() == null) {
            everywhere();
        } else {
            at(change.layer(), change.west(), change.south(), change.east(), change.north());
        }
    }

    void asset(@Nullable UUID id) {
        if (id != null) {
            assets.add(id);
        }
    }

    News news() {
        return everywhere || boxes > MOST_BOXES ? News.LOOK_AGAIN : new News(false, layers, assets);
    }
}
