package org.dungchung.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ways between places on a plane. */
class RouteTests {

    @Test
    void placesInARowAreVisitedInARow() {
        assertThat(Route.order(line(30, 0, 20, 10, 40), false)).containsExactly(1, 3, 2, 0, 4);
    }

    @Test
    void aWayFromAStartBeginsThere() {
        assertThat(Route.order(line(20, 0, 10, 30), true)).startsWith(0);
        assertThat(length(line(20, 0, 10, 30), Route.order(line(20, 0, 10, 30), true)))
                .isEqualTo(40);
    }

    @Test
    void oneStopIsAWay() {
        assertThat(Route.order(line(7), false)).containsExactly(0);
    }

    @Test
    void aWayIsNeverLongerThanThatOfTheNearest() {
        for (int seed = 0; seed < 50; seed++) {
            double[][] metres = scattered(new Random(seed), 40);
            int[] way = Route.order(metres, true);
            assertThat(Arrays.stream(way).sorted())
                    .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
            assertThat(length(metres, way)).isLessThanOrEqualTo(nearest(metres) + 0.001);
        }
    }

    @Test
    void aWayIsTheShortestOfAllOrderingsOfFewPlaces() {
        int shortest = 0;
        for (int seed = 0; seed < 40; seed++) {
            double[][] metres = scattered(new Random(seed), 6);
            double least = least(metres, new int[] {0}, 0);
            double found = length(metres, Route.order(metres, true));
            assertThat(found).isBetween(least - 0.001, least * 1.25);
            shortest += found < least + 0.001 ? 1 : 0;
        }
        assertThat(shortest).as("nearly always").isGreaterThan(30);
    }

    @Test
    void twoHundredPlacesTakeLessThanASecond() {
        double[][] metres = scattered(new Random(7), 200);
        long begun = System.nanoTime();
        int[] way = Route.order(metres, false);
        assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
        assertThat(Route.order(metres, false)).isEqualTo(way);
    }

    private static double least(double[][] metres, int[] way, double gone) {
        if (way.length == metres.length) {
            return gone;
        }
        double least = Double.MAX_VALUE;
        for (int to = 0; to < metres.length; to++) {
            int next = to;
            if (Arrays.stream(way).noneMatch(seen -> seen == next)) {
                int[] longer = Arrays.copyOf(way, way.length + 1);
                longer[way.length] = to;
                least = Math.min(least, least(metres, longer, gone + metres[way[way.length - 1]][to]));
            }
        }
        return least;
    }

    private static double nearest(double[][] metres) {
        boolean[] seen = new boolean[metres.length];
        int at = 0;
        double sum = 0;
        seen[0] = true;
        for (int step = 1; step < metres.length; step++) {
            int best = -1;
            for (int to = 0; to < metres.length; to++) {
                best = !seen[to] && (best < 0 || metres[at][to] < metres[at][best]) ? to : best;
            }
            sum += metres[at][best];
            seen[best] = true;
            at = best;
        }
        return sum;
    }

    private static double length(double[][] metres, int[] way) {
        return IntStream.range(1, way.length)
                .mapToDouble(step -> metres[way[step - 1]][way[step]])
                .sum();
    }

    private static double[][] line(double... at) {
        return Arrays.stream(at)
                .mapToObj(
                        from -> Arrays.stream(at).map(to -> Math.abs(from - to)).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] scattered(Random random, int count) {
        double[] x = random.doubles(count, 0, 10_000).toArray();
        double[] y = random.doubles(count, 0, 10_000).toArray();
        return IntStream.range(0, count)
                .mapToObj(from -> IntStream.range(0, count)
                        .mapToDouble(to -> Math.hypot(x[from] - x[to], y[from] - y[to]))
                        .toArray())
                .toArray(double[][]::new);
    }
}
