package org.dungchung.exchange.reading;

import java.util.List;
import java.util.Map;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Takes in what a reader finds in a file: either {@link #header} once and a {@link #row} for each row, or a {@link #feature} for each
 * feature that names its own columns.
 */
public interface Table {

    /** Says which sheet or layer is read; before anything of it comes. */
    default void part(String name) {}

    /**
     * Says which system the file names, where that is read behind the rows only.
     *
     * @param inFile in the words of the file
     */
    default void crs(String inFile) {}

    /**
     * Tells what stands above the header; before that. Rows in which nothing stands are left out.
     *
     * @param rows the cells of each
     */
    default void titles(List<? extends List<? extends @Nullable String>> rows) {}

    /** The columns that are wanted; readers find a header or a delimiter by them. */
    ColumnMap columns();

    /**
     * Names the columns of the rows that follow.
     *
     * @param shaped whether the rows have a geometry of their own
     * @throws UnreadableFile if a wanted column is missing
     */
    void header(List<String> names, boolean shaped);

    /**
     * Takes a row.
     *
     * @param number the row as a person counts it in the file
     * @param cells in the order of the header; fewer or more are taken as they come
     * @param geometry in the coordinates of the file
     * @param fault what is wrong with the row as such
     * @return whether more rows are wanted
     */
    boolean row(
            long number, List<? extends @Nullable String> cells, @Nullable Geometry geometry, @Nullable Fault fault);

    /** Takes a feature that names its columns itself; the rest as for {@link #row}. */
    boolean feature(long number, Map<String, String> cells, @Nullable Geometry geometry, @Nullable Fault fault);
}
