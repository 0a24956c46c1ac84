package org.dungchung.background;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dungchung.background.osm.OsmSink;

/** First reading: which ways are edges of waters that are made of several, and so are wanted though they may say nothing of water themselves. */
final class WaterParts implements OsmSink {

    private final Set<Long> ways = new HashSet<>();

    @Override
    public void relation(long id, long[] members, Map<String, String> tags) {
        if (isWater(tags)) {
            for (long way : members) {
                ways.add(way);
            }
        }
    }

    boolean has(long way) {
        return ways.contains(way);
    }

    static boolean isWater(Map<String, String> tags) {
        return "multipolygon".equals(tags.get("type")) && Meaning.isWater(tags);
    }
}
