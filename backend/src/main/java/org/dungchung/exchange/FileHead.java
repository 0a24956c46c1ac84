package org.dungchung.exchange;

import java.util.List;
import org.dungchung.exchange.reading.HeadTable;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, as the server reads it.
 *
 * @param format how the file is written, one of the formats of an import
 * @param encoding of its text, declared or guessed; of cells only when they are in the letters of a font; null when nothing is to be said
 * @param part the sheet or layer that was read; null when it is one list
 * @param geometry {@code vertex-rows} where each row seems to be a vertex of a line; else null
 * @param crs the coordinate system that the file says it is in; null when it does not say
 * @param parts its sheets or layers; empty when it is one list
 * @param columns the columns with the cells of the first rows; a cell that is empty is an empty text
 * @param shapes types of the geometries of those rows, as GeoJSON calls them
 * @param rows how many rows were looked at, 20 at most
 */
public record FileHead(
        String format,
        @Nullable String encoding,
        @Nullable String part,
        @Nullable String geometry,
        @Nullable String crs,
        List<String> parts,
        List<HeadTable.Column> columns,
        List<String> shapes,
        int rows) {}
