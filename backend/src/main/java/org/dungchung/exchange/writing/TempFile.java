package org.dungchung.exchange.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dungchung.platform.Scratch;

/** A file on disk for formats that are not written from beginning to end; gone when it is closed. */
record TempFile(Path path) implements Closeable {

    static TempFile create(String ending) throws IOException {
        return new TempFile(Scratch.file("export-", ending));
    }

    void copyTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
