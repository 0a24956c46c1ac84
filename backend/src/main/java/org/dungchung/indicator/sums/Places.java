package org.dungchung.indicator.sums;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In which place each unit lies. Most boxes of a grid lie in the same areas with all their points, so that of a box only the first unit has to be looked for;
 * what lies in another box is looked for by itself. Holds while boundaries do: for one writing of the sums.
 */
final class Places {

    private static final String OF_BOXES = SqlFile.read(Places.class, "places-of-boxes.sql");
    private static final String OF_POINTS = SqlFile.read(Places.class, "places-of-points.sql");
    private static final String PLACE = SqlFile.read(Places.class, "place.sql");

    /** Of a box: a power of two, so that its edges are exact numbers. */
    private static final double WIDTH = 1.0 / 256;

    private static final int BOXES_KEPT = 1_000_000;

    private final JdbcClient jdbc;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Point, Integer> boxes = new HashMap<>();
    private Map<Point, Integer> points = Map.of();

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds the places of some states, and forgets those of others. */
    void find(List<State> states) {
        if (boxes.size() > BOXES_KEPT) {
            boxes.clear();
        }
        List<Point> asked = states.stream()
                .map(Places::point)
                .filter(point -> point != null)
                .distinct()
                .toList();
        List<Point> unknown = asked.stream()
                .map(Point::box)
                .filter(box -> !boxes.containsKey(box))
                .distinct()
                .toList();
        boxes.putAll(look(OF_BOXES, unknown));
        unknown.forEach(box -> boxes.putIfAbsent(box, 0));
        points = look(
                OF_POINTS,
                asked.stream()
                        .filter(point -> boxes.getOrDefault(point.box(), 0) == 0)
                        .toList());
    }

    /** The place of a state that was found; 0 of what is no unit. */
    int of(State state) {
        Point point = point(state);
        if (point == null) {
            return 0;
        }
        int whole = boxes.getOrDefault(point.box(), 0);
        return whole == 0 ? Objects.requireNonNull(points.get(point)) : whole;
    }

    private Map<Point, Integer> look(String sql, List<Point> asked) {
        var found = new LinkedHashMap<Point, Integer>();
        if (asked.isEmpty()) {
            return found;
        }
        var statement = jdbc.sql(sql)
                .param("xs", asked.stream().map(Point::x).toArray(Double[]::new))
                .param("ys", asked.stream().map(Point::y).toArray(Double[]::new));
        var rows = new ArrayList<String[]>();
        (sql.equals(OF_BOXES) ? statement.param("width", WIDTH) : statement).query((RowCallbackHandler)
                row -> rows.add(new String[] {row.getString("no"), row.getString("areas"), row.getString("cells")}));
        for (String[] row : rows) {
            found.put(asked.get(Integer.parseInt(row[0]) - 1), number(row[1], row[2]));
        }
        return found;
    }

    private int number(String areas, String cells) {
        return numbers.computeIfAbsent(
                areas + cells,
                one -> jdbc.sql(PLACE)
                        .param("areas", areas)
                        .param("cells", cells)
                        .query(Integer.class)
                        .single());
    }

    private static @Nullable Point point(State state) {
        return state.x() == null || state.y() == null ? null : new Point(state.x(), state.y());
    }

    /** Longitude and latitude (WGS 84), or those of the corner of a box. */
    private record Point(double x, double y) {

        Point box() {
            return new Point(Math.floor(x / WIDTH) * WIDTH, Math.floor(y / WIDTH) * WIDTH);
        }
    }
}
