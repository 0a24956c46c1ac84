package org.dungchung.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dungchung.exchange.Places.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * In which format refused rows go back: that in which they came, where it can hold them. An old XLS comes back as XLSX, cells of
 * a GeoTIFF as CSV with their centres. A shapefile comes back as CSV with WKT when one could not hold all of it: its geometries are of several types
 * or multipoints, a text or a title is longer in UTF-8 than its table allows, or a title is not of ASCII.
 */
final class ReturnFormat {

    private final String came;
    private final Shape expected;
    private final Set<Shape> seen = EnumSet.noneOf(Shape.class);
    private boolean tooLong;

    /** @param expected what the geometries should be */
    ReturnFormat(String came, Shape expected) {
        this.came = came;
        this.expected = expected;
    }

    /** Looks at a row that goes back. */
    void see(List<@Nullable String> cells, @Nullable Geometry geometry) {
        if (geometry != null) {
            seen.add(of(geometry));
        }
        tooLong |= cells.stream().anyMatch(cell -> cell != null && DbaseText.tooLong(cell));
    }

    /** Looks at the titles of the columns. */
    void see(List<String> titles) {
        tooLong |= !titles.stream().allMatch(DbaseText::isTitle);
    }

    private static Shape of(Geometry geometry) {
        for (Shape shape : new Shape[] {Shape.POINT, Shape.LINE, Shape.AREA}) {
            if (shape.accepts(geometry)) {
                return shape;
            }
        }
        return Shape.HAMLET;
    }

    /** The name of the format. */
    String format() {
        return switch (came) {
            case "xls" -> "xlsx";
            case "geotiff" -> "csv";
            case "shapefile" -> tooLong || shape() == Shape.HAMLET ? "csv" : came;
            default -> came;
        };
    }

    /** What the geometries are: POINT, LINE or AREA where all are alike, else HAMLET; what they should be where there are none. */
    Shape shape() {
        if (seen.isEmpty()) {
            return expected == Shape.NONE ? Shape.POINT : expected;
        }
        return seen.size() == 1 ? seen.iterator().next() : Shape.HAMLET;
    }
}
