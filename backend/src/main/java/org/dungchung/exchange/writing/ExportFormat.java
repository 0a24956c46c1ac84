package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dungchung.platform.InvalidInput;

/** Writes one file format. A new format is a new implementation; Spring collects them. */
public interface ExportFormat {

    /** The name of the format in the API, lower case. */
    String format();

    /** The media type of the file. */
    String mediaType();

    /** How the file's name ends, without a dot. */
    String extension();

    /**
     * Refuses a coordinate system that the format cannot have.
     *
     * @param crs in the form {@code EPSG:4326}
     * @throws org.dungchung.platform.InvalidInput if it cannot
     */
    default void check(String crs) {
        if (!anySystem() && !crs.equals("EPSG:4326")) {
            throw InvalidInput.of("crs", crs, "EPSG:4326, the only system of this format");
        }
    }

    /** Whether files can have other coordinate systems than WGS 84. */
    default boolean anySystem() {
        return true;
    }

    /** What files cannot hold, by rule in words with hyphens; the page has a sentence for each. */
    default List<String> limits() {
        return List.of();
    }

    /**
     * Begins a file.
     *
     * @param out is written to, row by row or at the end, and not closed
     */
    RowWriter open(Layer layer, OutputStream out) throws IOException;
}
