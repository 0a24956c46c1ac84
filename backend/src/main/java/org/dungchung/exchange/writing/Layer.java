package org.dungchung.exchange.writing;

import java.util.List;
import java.util.stream.Stream;
import org.dungchung.geo.crs.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/**
 * What a file will hold.
 *
 * @param name of the file, without ending
 * @param shape what its geometries are
 * @param columns everything but the geometry
 * @param place the columns by which a format without geometries says where: x and y of points, WKT of others; empty where the rows have no place
 * @param system the coordinate system of all that is written
 * @param sheet what the first sheet of a workbook is called
 * @param delimiter what divides the cells of a text
 * @param above what stands above the titles of a list without geometries, the cells of each row; formats of features have no such place
 * @param mark who took the file, when and by which request, which stands in it; null in what is shown and not kept
 */
public record Layer(
        String name,
        Shape shape,
        List<Column> columns,
        List<Column> place,
        CoordinateSystem system,
        String sheet,
        char delimiter,
        List<List<@Nullable String>> above,
        @Nullable String mark) {

    /** A layer whose file is written as files are when nobody wants it otherwise. */
    public Layer(String name, Shape shape, List<Column> columns, List<Column> place, CoordinateSystem system) {
        this(name, shape, columns, place, system, "1", ',', List.of(), null);
    }

    /** The same with a mark in it. */
    public Layer marked(String said) {
        return new Layer(name, shape, columns, place, system, sheet, delimiter, above, said);
    }

    /** The titles of all columns of a format without geometries. */
    List<String> titlesOfSheet() {
        return Stream.concat(columns.stream(), place.stream())
                .map(Column::title)
                .toList();
    }

    /** What the geometries of the rows are. */
    public enum Shape {
        /** The rows have no place. */
        NONE,
        /** Points. */
        POINT,
        /** Lines of one part or several. */
        LINE,
        /** Polygons of one part or several. */
        AREA,
        /** Polygons, and where nobody knows one, points. */
        AREA_OR_POINT
    }
}
