package org.dungchung.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.dungchung.platform.Scratch;

/**
 * What somebody sent, on disk as it came, so that it can be read more than once and outlives the request; gone when it is closed.
 *
 * @param path where it lies
 * @param name what its sender calls it, for people only
 */
public record Upload(Path path, String name) implements AutoCloseable {

    /** Keeps what {@code writer} writes. */
    static Upload written(String name, Consumer<OutputStream> writer) {
        try {
            var upload = new Upload(Scratch.file("upload-", ""), name);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(upload.path))) {
                writer.accept(out);
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is left of {@code sent}, which is not closed. */
    public static Upload of(InputStream sent, String name) {
        try {
            Path path = Scratch.file("upload-", "");
            return new Upload(path, name).filled(sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of a file whose sender went away stays. */
    private Upload filled(InputStream sent) throws IOException {
        try {
            Files.copy(sent, path, StandardCopyOption.REPLACE_EXISTING);
            return this;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    InputStream open() {
        try {
            return Files.newInputStream(path);
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
