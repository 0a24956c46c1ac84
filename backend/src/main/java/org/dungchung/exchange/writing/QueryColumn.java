package org.dungchung.exchange.writing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file and where its values come from.
 *
 * @param column what stands in the file
 * @param source the column of the query
 * @param coordinate whether it is the easting or longitude of a position in WGS 84, of which the next column is the northing or latitude
 * @param attribute the attribute within it, where {@code source} holds the attributes of an asset as one JSON object
 * @param words what stands in the file for a value, by the value; one that is not there stands for itself
 */
record QueryColumn(
        Column column,
        String source,
        boolean coordinate,
        @Nullable String attribute,
        Map<String, String> words) {

    /** The value of the registry as the file says it. */
    @Nullable Object said(@Nullable Object value) {
        return value instanceof String text && !words.isEmpty() ? words.getOrDefault(text, text) : value;
    }
}
