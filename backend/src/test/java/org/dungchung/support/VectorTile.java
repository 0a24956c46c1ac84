package org.dungchung.support;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Mapbox Vector Tile of one layer: what a test needs of the format (specification 2.1), written from the specification.
 *
 * @param layer the layer's name; empty for an empty tile
 */
public record VectorTile(String layer, List<Feature> features) {

    /**
     * One thing in a tile.
     *
     * @param type 1 point, 2 line, 3 polygon
     * @param x of the first point, in units of the tile from its west edge
     * @param y of the first point, in units of the tile from its north edge
     */
    public record Feature(Map<String, Object> properties, int type, int x, int y) {

        /** The value of a property; null when the feature does not have it. */
        public @Nullable Object get(String property) {
            return properties.get(property);
        }
    }

    /** Reads a tile. An empty one has no features. */
    public static VectorTile read(byte[] tile) {
        if (tile.length == 0) {
            return new VectorTile("", List.of());
        }
        var message = new Message(tile);
        message.next();
        return layer(message.bytes());
    }

    /** Reads a tile of several layers; none that is empty is there. */
    public static List<VectorTile> readAll(byte[] tile) {
        var layers = new ArrayList<VectorTile>();
        for (var message = new Message(tile); message.next(); ) {
            layers.add(layer(message.bytes()));
        }
        return layers;
    }

    private static VectorTile layer(byte[] bytes) {
        String name = "";
        var keys = new ArrayList<String>();
        var values = new ArrayList<>();
        var raw = new ArrayList<byte[]>();
        for (var message = new Message(bytes); message.next(); ) {
            switch (message.field) {
                case 1 -> name = text(message.bytes());
                case 2 -> raw.add(message.bytes());
                case 3 -> keys.add(text(message.bytes()));
                case 4 -> values.add(value(message.bytes()));
                default -> message.skip();
            }
        }
        return new VectorTile(
                name,
                raw.stream().map(feature -> feature(feature, keys, values)).toList());
    }

    private static Feature feature(byte[] bytes, List<String> keys, List<Object> values) {
        var properties = new TreeMap<String, Object>();
        int type = 0;
        var place = new int[2];
        for (var message = new Message(bytes); message.next(); ) {
            switch (message.field) {
                case 2 -> {
                    for (var tags = new Message(message.bytes()); tags.more(); ) {
                        properties.put(keys.get((int) tags.number()), values.get((int) tags.number()));
                    }
                }
                case 3 -> type = (int) message.number();
                case 4 -> place = firstPoint(new Message(message.bytes()));
                default -> message.skip();
            }
        }
        return new Feature(properties, type, place[0], place[1]);
    }

    private static int[] firstPoint(Message geometry) {
        geometry.number();
        return new int[] {zigzag(geometry.number()), zigzag(geometry.number())};
    }

    private static Object value(byte[] bytes) {
        var message = new Message(bytes);
        message.next();
        return switch (message.field) {
            case 1 -> text(message.bytes());
            case 2 -> (double) message.little().getFloat();
            case 3 -> message.little().getDouble();
            case 6 -> (long) zigzag(message.number());
            case 7 -> message.number() == 1;
            default -> message.number();
        };
    }

    private static int zigzag(long number) {
        return (int) (number >>> 1 ^ -(number & 1));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A protocol buffer, read field by field. */
    private static final class Message {

        private final ByteBuffer buffer;
        private int field;
        private int wire;

        Message(byte[] bytes) {
            buffer = ByteBuffer.wrap(bytes);
        }

        boolean more() {
            return buffer.hasRemaining();
        }

        boolean next() {
            if (more()) {
                long tag = number();
                field = (int) (tag >>> 3);
                wire = (int) (tag & 7);
                return true;
            }
            return false;
        }

        long number() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = buffer.get();
                number |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        byte[] bytes() {
            var bytes = new byte[(int) number()];
            buffer.get(bytes);
            return bytes;
        }

        ByteBuffer little() {
            return buffer.order(ByteOrder.LITTLE_ENDIAN);
        }

        void skip() {
            if (wire == 2) {
                bytes();
            } else {
                number();
            }
        }
    }
}
