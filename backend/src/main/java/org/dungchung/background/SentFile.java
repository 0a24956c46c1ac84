package org.dungchung.background;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dungchung.background.osm.OsmFile;
import org.dungchung.platform.Scratch;

/**
 * An extract on disk as it was sent, since it is read twice; gone when it is closed.
 *
 * @param name what its sender calls it, for people only
 */
public record SentFile(Path path, String name) implements AutoCloseable {

    /**
     * Keeps what is left of {@code sent}, which is not closed. Nothing stays of one whose sender went away.
     *
     * @throws org.dungchung.background.osm.UnreadableExtract if it does not begin as a file of OpenStreetMap
     */
    public static SentFile of(InputStream sent, String name) {
        try {
            var file = new SentFile(Scratch.file("extract-", ""), name);
            try {
                Files.copy(sent, file.path, StandardCopyOption.REPLACE_EXISTING);
                OsmFile.of(file.path);
                return file;
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
