package org.dungchung.exchange.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent: a stream for formats that are read from beginning to end, a file for those that are not. The file lies in a folder of
 * its own that is gone when this is closed.
 */
public final class Source implements AutoCloseable {

    private final InputStream sent;
    private final @Nullable Charset charset;
    private final @Nullable String part;
    private @Nullable Path folder;
    private @Nullable Path file;

    /**
     * @param sent is read once and not closed
     * @param charset the declared encoding of text; null = none was declared
     * @param part the name or number of the sheet or layer that is meant; null = the first that fits
     */
    public Source(InputStream sent, @Nullable Charset charset, @Nullable String part) {
        this.sent = sent;
        this.charset = charset;
        this.part = part;
    }

    /** The declared name or number of a sheet or layer. */
    public @Nullable String part() {
        return part;
    }

    /** The declared encoding of text. */
    public @Nullable Charset charset() {
        return charset;
    }

    /** What was sent as text, UTF-8 unless another encoding was declared, unpacked and without a byte order mark. */
    public Reader text() {
        try {
            return SourceText.open(
                    file == null ? sent : Files.newInputStream(file),
                    charset == null ? StandardCharsets.UTF_8 : charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was sent as a file, unpacked when it was gzip; the same file each time.
     *
     * @throws UnreadableFile if it cannot be unpacked
     */
    public Path file() {
        if (file == null) {
            Path copy = folder().resolve("sent");
            try (InputStream plain = SourceText.unpack(new BufferedInputStream(sent))) {
                Files.copy(plain, copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file = copy;
        }
        return file;
    }

    /** A folder for what a reader unpacks. */
    public Path folder() {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("dungchung-import-");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder = null;
        file = null;
    }
}
