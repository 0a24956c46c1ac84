package org.dungchung.exchange.writing;

import java.io.Closeable;
import java.io.IOException;

/** A file that is being written, a row at a time. Memory does not grow with the rows. */
public interface RowWriter extends Closeable {

    /** Writes a row. */
    void write(Row row) throws IOException;

    /** Completes the file: without this it is none. */
    void finish() throws IOException;

    /** Gives back what the writing held, whether the file was completed or not. */
    @Override
    default void close() throws IOException {}
}
