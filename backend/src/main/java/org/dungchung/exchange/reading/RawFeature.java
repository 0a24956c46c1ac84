package org.dungchung.exchange.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One row as the file has it, nothing understood yet.
 *
 * @param row the row as a person counts: in a CSV file that of the sheet, in which the header is row 1; in GeoJSON the first feature is 1
 * @param values the text of each wanted field, in the order of the {@link ColumnMap}; null where the row has none
 * @param geometry in the coordinates of the file, or null when the format or the row has none
 * @param fault what is wrong with the row as such, or null
 */
public record RawFeature(
        long row,
        List<@Nullable String> values,
        @Nullable Geometry geometry,
        @Nullable Fault fault) {

    /**
     * What the reader could not make sense of in a row; the rows around it are not concerned.
     *
     * @param value null when the row as such is meant
     * @param hint for people
     * @param facts what the hint says, by name
     */
    public record Fault(String rule, @Nullable String value, String hint, Map<String, Object> facts) {}
}
