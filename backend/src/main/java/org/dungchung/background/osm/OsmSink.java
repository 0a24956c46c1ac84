package org.dungchung.background.osm;

import java.util.Map;

/** Takes what a file holds, in its order. Positions are in ten-millionths of a degree. */
public interface OsmSink {

    /**
     * A node.
     *
     * @param tags what is said of it; empty for most nodes
     */
    default void node(long id, int lon, int lat, Map<String, String> tags) {}

    /**
     * A way.
     *
     * @param nodes the ids of its nodes, in order
     */
    default void way(long id, long[] nodes, Map<String, String> tags) {}

    /**
     * A relation.
     *
     * @param ways the ids of its members that are ways, whatever their part in it
     */
    default void relation(long id, long[] ways, Map<String, String> tags) {}
}
