package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.VertexRows.BadVertex;
import org.dungchung.exchange.reading.RawFeature;
import org.dungchung.geo.Wgs84;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** One line of the rows of its vertices. */
final class VertexLine {

    private final VertexFields fields;
    private final Places places;
    private final List<RawFeature> rows;

    VertexLine(VertexFields fields, Places places, List<RawFeature> rows) {
        this.fields = fields;
        this.places = places;
        this.rows = rows;
    }

    /**
     * The line in the coordinates of the file, with the number of its first row, and in each field what one of its rows says.
     *
     * @throws BadVertex if a vertex has no place or number, numbers are missing or stand twice, rows contradict each other, or there is
     *     one vertex only
     */
    RawFeature line() throws BadVertex {
        var vertices = new ArrayList<Vertex>();
        for (RawFeature row : rows) {
            try {
                vertices.add(vertex(row));
            } catch (BadValue e) {
                throw new BadVertex(row, e);
            }
        }
        if (fields.sequence(rows.get(0)) != null) {
            vertices.sort(Comparator.comparingDouble(Vertex::number));
            requireSequence(vertices);
        }
        RawFeature first = rows.get(0);
        if (vertices.size() < 2) {
            throw new BadVertex(first, new BadValue("one-vertex", "A line has at least two vertices."));
        }
        Coordinate[] way = vertices.stream().map(Vertex::place).toArray(Coordinate[]::new);
        return new RawFeature(first.row(), values(), Wgs84.factory().createLineString(way), null);
    }

    private Vertex vertex(RawFeature row) throws BadValue {
        String number = fields.sequence(row);
        String x = fields.x(row);
        String y = fields.y(row);
        if (x == null || y == null) {
            throw new BadValue("missing-place", "The vertex has no coordinates.");
        }
        if (number == null && fields.sequence(rows.get(0)) != null) {
            throw VertexRows.missing(VertexFields.SEQUENCE);
        }
        double[] pair = places.pair(x, y);
        places.toWgs84(pair[0], pair[1]);
        return new Vertex(row, number == null ? 0 : NumberText.parse(number, null), new Coordinate(pair[0], pair[1]));
    }

    private static void requireSequence(List<Vertex> vertices) throws BadVertex {
        for (int i = 1; i < vertices.size(); i++) {
            double before = vertices.get(i - 1).number();
            double number = vertices.get(i).number();
            if (number == before) {
                throw new BadVertex(
                        vertices.get(i).row(),
                        new BadValue(
                                "duplicate-vertex",
                                "Vertex %s stands twice in this line.".formatted(plain(number)),
                                Map.of("vertex", plain(number))));
            }
            if (number != before + 1) {
                throw new BadVertex(
                        vertices.get(i).row(),
                        new BadValue(
                                "missing-vertex",
                                "After vertex %s comes %s; what lies between is missing."
                                        .formatted(plain(before), plain(number)),
                                Map.of("before", plain(before), "vertex", plain(number))));
            }
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private List<@Nullable String> values() throws BadVertex {
        @Nullable String[] said = new String[rows.get(0).values().size()];
        for (RawFeature row : rows) {
            for (int i = 0; i < said.length; i++) {
                String cell = row.values().get(i);
                if (cell == null || cell.isBlank() || fields.mayDiffer(i)) {
                    continue;
                }
                if (said[i] != null && !said[i].strip().equals(cell.strip())) {
                    throw new BadVertex(
                            row,
                            new BadValue(
                                    "rows-differ",
                                    "The rows of one line say '%s' and '%s' of the same thing."
                                            .formatted(said[i], cell),
                                    Map.of("one", said[i], "other", cell)));
                }
                said[i] = cell;
            }
        }
        return Arrays.asList(said);
    }

    /** @param number its place in the line as the file counts */
    private record Vertex(RawFeature row, double number, Coordinate place) {}
}
