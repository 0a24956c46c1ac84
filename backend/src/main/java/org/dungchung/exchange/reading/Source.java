package org.dungchung.exchange.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dungchung.platform.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent: a stream for formats that are read from beginning to end, a file for those that are not. The file lies in a folder of
 * its own that is gone when this is closed.
 */
public final class Source implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream sent;
    private final @Nullable String part;
    private @Nullable TextEncoding encoding;
    private boolean looked;
    private @Nullable BufferedInputStream plain;
    private @Nullable Path folder;
    private @Nullable Path file;

    /**
     * @param sent is read once and not closed
     * @param encoding the declared encoding of text; null = none was declared
     * @param part the name or number of the sheet or layer that is meant; null = the first that fits
     */
    public Source(InputStream sent, @Nullable TextEncoding encoding, @Nullable String part) {
        this.sent = sent;
        this.encoding = encoding;
        this.part = part;
    }

    /** The declared name or number of a sheet or layer. */
    public @Nullable String part() {
        return part;
    }

    /**
     * The declared encoding of text, or the one that was guessed and {@link #readAs taken} for it. What begins with the byte order mark of
     * UTF-8 is UTF-8, whatever was declared: no other encoding has those three letters at the beginning of a text.
     */
    public @Nullable TextEncoding encoding() {
        if (encoding != null && !looked) {
            looked = true;
            if (Arrays.equals(start(MARK.length), MARK)) {
                encoding = TextEncoding.of(StandardCharsets.UTF_8);
            }
        }
        return encoding;
    }

    /** The charset of that encoding. */
    public @Nullable Charset charset() {
        TextEncoding known = encoding();
        return known == null ? null : known.charset();
    }

    /** Takes a guess for the declared encoding. */
    public void readAs(TextEncoding guessed) {
        encoding = guessed;
    }

    /** The first bytes of what was sent, unpacked; nothing is lost for what reads it after. */
    public byte[] start(int count) {
        try (InputStream again = file == null ? null : Files.newInputStream(file)) {
            return again == null ? SourceText.readable(plain(), count) : again.readNBytes(count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedInputStream plain() throws IOException {
        if (plain == null) {
            plain = SourceText.unpack(new BufferedInputStream(sent, BUFFER));
        }
        return plain;
    }

    /** What was sent as text, UTF-8 unless another encoding was declared, unpacked and without a byte order mark. */
    public Reader text() {
        try {
            Charset charset = charset();
            return SourceText.open(
                    file == null ? plain() : new BufferedInputStream(Files.newInputStream(file), BUFFER),
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
            try {
                Files.copy(plain(), copy);
            } catch (EOFException e) {
                throw UnreadableFile.truncated(0);
            } catch (ZipException e) {
                throw UnreadableFile.corrupt(0);
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
                folder = Scratch.folder("import-");
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
