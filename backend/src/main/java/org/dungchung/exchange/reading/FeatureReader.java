package org.dungchung.exchange.reading;

import java.io.Reader;
import java.util.function.Consumer;

/** Reads one file format. A new format is a new implementation; Spring collects them. */
public interface FeatureReader {

    /** The name of the format in the API, lower case. */
    String format();

    /**
     * Gives every row of the file to {@code sink}, in the order of the file, keeping none.
     *
     * @throws UnreadableFile if the file is not of this format, or lacks a column; rows before may have been given already
     */
    void read(Reader text, ColumnMap columns, Consumer<RawFeature> sink);
}
