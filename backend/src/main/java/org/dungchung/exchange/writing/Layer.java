package org.dungchung.exchange.writing;

import java.util.List;
import java.util.stream.Stream;
import org.dungchung.exchange.writing.ExportTarget.Shape;
import org.dungchung.geo.crs.CoordinateSystem;

/**
 * What a file will hold.
 *
 * @param name of the file, without ending
 * @param shape what its geometries are
 * @param columns everything but the geometry
 * @param place the columns by which a format without geometries says where: x and y of points, else WKT
 * @param system the coordinate system of all that is written
 */
record Layer(String name, Shape shape, List<Column> columns, List<Column> place, CoordinateSystem system) {

    /** The titles of all columns of a format without geometries. */
    List<String> titlesOfSheet() {
        return Stream.concat(columns.stream(), place.stream())
                .map(Column::title)
                .toList();
    }
}
