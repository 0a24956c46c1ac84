package org.dungchung.exchange.writing;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One row on its way into a file. A writer is done with it when {@link RowWriter#write} returns, so one object may serve all rows. */
public interface Row {

    /**
     * Returns the value of a column, of the class of its {@link Column.Kind}.
     *
     * @param index its place among {@link Layer#columns}
     * @return null when it is unknown
     */
    @Nullable Object value(int index);

    /** Where it is, in the system of the layer, x (easting, longitude) first; null when nobody knows. */
    @Nullable Geometry geometry();
}
