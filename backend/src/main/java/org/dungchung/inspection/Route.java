package org.dungchung.inspection;

/**
 * Puts places into the order of a short way that ends at the last of them: from each of them the nearest one that is left each time; of the shortest of these
 * ways pieces are turned round as long as that makes it shorter (2-opt). Not always the shortest way, but the same for the same distances.
 */
final class Route {

    /** Less gain than this, in metres, is none; so turning comes to an end. */
    private static final double LEAST = 0.001;

    private final double[][] metres;
    private final boolean fromFirst;

    private Route(double[][] metres, boolean fromFirst) {
        this.metres = metres;
        this.fromFirst = fromFirst;
    }

    /**
     * The order of the places.
     *
     * @param metres from each to each, the same in both directions
     * @param fromFirst whether the way begins at the first one; else where the way of nearest ones is shortest
     */
    static int[] order(double[][] metres, boolean fromFirst) {
        return new Route(metres, fromFirst).found();
    }

    private int[] found() {
        int[] shortest = nearest(0, 0);
        for (int begun = 1; begun < metres.length; begun++) {
            int[] other = fromFirst ? nearest(0, begun) : nearest(begun, begun);
            shortest = length(other) < length(shortest) - LEAST ? other : shortest;
        }
        while (turned(shortest)) {
            // each turn makes it shorter
        }
        return shortest;
    }

    /** The way that begins at {@code first} and goes to {@code second}, if that is another, before all others. */
    private int[] nearest(int first, int second) {
        int[] way = new int[metres.length];
        boolean[] seen = new boolean[metres.length];
        way[0] = first;
        seen[first] = true;
        int begun = 1;
        if (second != first) {
            way[begun++] = second;
            seen[second] = true;
        }
        for (int step = begun; step < way.length; step++) {
            way[step] = nearestOf(way[step - 1], seen);
            seen[way[step]] = true;
        }
        return way;
    }

    private int nearestOf(int from, boolean[] seen) {
        int best = -1;
        for (int to = 0; to < seen.length; to++) {
            if (!seen[to] && (best < 0 || metres[from][to] < metres[from][best])) {
                best = to;
            }
        }
        return best;
    }

    private double length(int[] way) {
        double sum = 0;
        for (int step = 1; step < way.length; step++) {
            sum += metres[way[step - 1]][way[step]];
        }
        return sum;
    }

    private boolean turned(int[] way) {
        boolean any = false;
        for (int from = fromFirst ? 1 : 0; from < way.length - 1; from++) {
            for (int to = from + 1; to < way.length; to++) {
                if (gain(way, from, to) > LEAST) {
                    turn(way, from, to);
                    any = true;
                }
            }
        }
        return any;
    }

    /** By how much the way gets shorter when the piece is gone the other way round. */
    private double gain(int[] way, int from, int to) {
        double before = from == 0 ? 0 : metres[way[from - 1]][way[from]] - metres[way[from - 1]][way[to]];
        double after = to == way.length - 1 ? 0 : metres[way[to]][way[to + 1]] - metres[way[from]][way[to + 1]];
        return before + after;
    }

    private static void turn(int[] way, int from, int to) {
        for (int left = from, right = to; left < right; left++, right--) {
            int kept = way[left];
            way[left] = way[right];
            way[right] = kept;
        }
    }
}
