package org.dungchung.background.osm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One block of a PBF file: its texts, and groups of nodes, ways and relations that name them by number. */
final class PbfBlock {

    /** Positions of the format are in thousand-millionths of a degree, ours in ten-millionths. */
    private static final int FINER = 100;

    private static final int WAY = 1;

    private final byte[] bytes;
    private final OsmSink sink;
    private final List<byte[]> texts = new ArrayList<>();
    private String[] known = {};
    private long granularity = FINER;
    private long lonOffset;
    private long latOffset;

    PbfBlock(byte[] bytes, OsmSink sink) {
        this.bytes = bytes;
        this.sink = sink;
    }

    /** The groups stand before what is needed to understand them, so the block is gone through twice. */
    void read() {
        var groups = new ArrayList<Fields>();
        var block = new Fields(bytes);
        while (block.more()) {
            switch (block.next()) {
                case 1 -> texts(block.part());
                case 2 -> groups.add(block.part());
                case 17 -> granularity = block.number();
                case 19 -> latOffset = block.number();
                case 20 -> lonOffset = block.number();
                default -> block.skip();
            }
        }
        known = new String[texts.size()];
        groups.forEach(this::group);
    }

    private void texts(Fields table) {
        while (table.more()) {
            if (table.next() == 1) {
                texts.add(table.bytes());
            } else {
                table.skip();
            }
        }
    }

    private void group(Fields group) {
        while (group.more()) {
            switch (group.next()) {
                case 1 -> node(group.part());
                case 2 -> new DenseNodes(group.part()).read();
                case 3 -> way(group.part());
                case 4 -> relation(group.part());
                default -> group.skip();
            }
        }
    }

    private void node(Fields node) {
        long id = 0;
        long lat = 0;
        long lon = 0;
        var tags = new Tags();
        while (node.more()) {
            switch (node.next()) {
                case 1 -> id = node.signed();
                case 2 -> tags.keys = node.part();
                case 3 -> tags.values = node.part();
                case 8 -> lat = node.signed();
                case 9 -> lon = node.signed();
                default -> node.skip();
            }
        }
        sink.node(id, degrees(lon, lonOffset), degrees(lat, latOffset), tags.read());
    }

    private void way(Fields way) {
        long id = 0;
        long[] nodes = {};
        var tags = new Tags();
        while (way.more()) {
            switch (way.next()) {
                case 1 -> id = way.number();
                case 2 -> tags.keys = way.part();
                case 3 -> tags.values = way.part();
                case 8 -> nodes = running(way.part());
                default -> way.skip();
            }
        }
        sink.way(id, nodes, tags.read());
    }

    private void relation(Fields relation) {
        long id = 0;
        long[] members = {};
        Fields kinds = new Fields(new byte[0]);
        var tags = new Tags();
        while (relation.more()) {
            switch (relation.next()) {
                case 1 -> id = relation.number();
                case 2 -> tags.keys = relation.part();
                case 3 -> tags.values = relation.part();
                case 9 -> members = running(relation.part());
                case 10 -> kinds = relation.part();
                default -> relation.skip();
            }
        }
        sink.relation(id, ways(members, kinds), tags.read());
    }

    private static long[] ways(long[] members, Fields kinds) {
        int ways = 0;
        for (long member : members) {
            if (kinds.number() == WAY) {
                members[ways++] = member;
            }
        }
        return Arrays.copyOf(members, ways);
    }

    private int degrees(long value, long offset) {
        return Math.toIntExact(Math.floorDiv(offset + granularity * value + FINER / 2, FINER));
    }

    /** Each number is the difference from the one before. */
    private static long[] running(Fields packed) {
        long[] numbers = new long[packed.left()];
        int count = 0;
        long last = 0;
        while (packed.more()) {
            last += packed.signed();
            numbers[count++] = last;
        }
        return Arrays.copyOf(numbers, count);
    }

    private String text(long number) {
        int i = Math.toIntExact(number);
        String text = known[i];
        if (text == null) {
            text = new String(texts.get(i), StandardCharsets.UTF_8);
            known[i] = text;
        }
        return text;
    }

    /** Keys and values of a way, relation or single node: two lists side by side. */
    private final class Tags {

        private Fields keys = new Fields(new byte[0]);
        private Fields values = keys;

        Map<String, String> read() {
            if (!keys.more()) {
                return Map.of();
            }
            var tags = new HashMap<String, String>();
            while (keys.more()) {
                tags.put(text(keys.number()), text(values.number()));
            }
            return tags;
        }
    }

    /** Many nodes as columns: ids, positions, and one list of all their keys and values, where 0 ends those of a node. */
    private final class DenseNodes {

        private Fields ids = new Fields(new byte[0]);
        private Fields lats = ids;
        private Fields lons = ids;
        private Fields tags = ids;

        DenseNodes(Fields dense) {
            while (dense.more()) {
                switch (dense.next()) {
                    case 1 -> ids = dense.part();
                    case 8 -> lats = dense.part();
                    case 9 -> lons = dense.part();
                    case 10 -> tags = dense.part();
                    default -> dense.skip();
                }
            }
        }

        void read() {
            long id = 0;
            long lat = 0;
            long lon = 0;
            while (ids.more()) {
                id += ids.signed();
                lat += lats.signed();
                lon += lons.signed();
                sink.node(id, degrees(lon, lonOffset), degrees(lat, latOffset), tagsOfOne());
            }
        }

        private Map<String, String> tagsOfOne() {
            Map<String, String> found = Map.of();
            while (tags.more()) {
                long key = tags.number();
                if (key == 0) {
                    break;
                }
                if (found.isEmpty()) {
                    found = new HashMap<>();
                }
                found.put(text(key), text(tags.number()));
            }
            return found;
        }
    }
}
