package org.dungchung.exchange.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one file format. A new format is a new implementation; Spring collects them. */
public interface FeatureReader {

    /** The name of the format in the API, lower case. */
    String format();

    /**
     * Gives every row of the file to {@code table}, in the order of the file, keeping none; ends early when no more are wanted.
     *
     * @throws UnreadableFile if the file is not of this format, or lacks a column; rows before may have been given already
     */
    void read(Source source, Table table);

    /**
     * The coordinate system that the file says it is in, in the form {@code EPSG:9209}; null when the format or the file does not say.
     *
     * @throws UnreadableFile if the file is not of this format, or names a system that nobody knows
     */
    default @Nullable String crs(Source source) {
        return null;
    }

    /** Whether texts may be in the letters of a font without the file saying so. */
    default boolean hasFonts() {
        return false;
    }

    /** The sheets or layers of the file, in their order; empty for a format that has one list only. */
    default List<String> parts(Source source) {
        return List.of();
    }
}
