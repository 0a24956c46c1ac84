package org.dungchung.exchange.template;

/**
 * Where something may be, as an example: numbers that the import takes in the systems of one sort.
 *
 * @param x of a position
 * @param y of a position
 * @param west of a line or an area, like the others
 */
record ExamplePlace(String x, String y, String west, String south, String east, String north) {

    private static final ExamplePlace GEOGRAPHIC =
            new ExamplePlace("105.1524", "9.1769", "105.15", "9.17", "105.16", "9.18");

    /** In metres, half a degree and more east of the meridian of whatever zone. */
    private static final ExamplePlace PROJECTED =
            new ExamplePlace("571712.4", "1014870.6", "571700", "1014800", "572700", "1015800");

    static ExamplePlace in(boolean geographic) {
        return geographic ? GEOGRAPHIC : PROJECTED;
    }

    /** @param shape LINE; of anything else, an area */
    String wkt(String shape) {
        return shape.equals("LINE")
                ? "LINESTRING (%s %s, %s %s)".formatted(west, south, east, north)
                : "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
                        .formatted(west, south, east, north);
    }

    /** The coordinate that a field holds, by the letter at its end; of a field that is no coordinate, the number of the first vertex. */
    String coordinate(String field) {
        return switch (field) {
            case "x", "hallX", "vertexX" -> x;
            case "y", "hallY", "vertexY" -> y;
            default -> "1";
        };
    }
}
