package org.dungchung.exchange.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens what somebody sent as text: unpacks gzip, whatever its name is, and decodes strictly. */
final class SourceText {

    private static final int BUFFER = 1 << 16;

    private SourceText() {}

    /**
     * Returns the text of {@code plain}, without a byte order mark. Nothing is read ahead but a buffer.
     *
     * @param plain what {@link #unpack} gave
     * @param charset the declared encoding
     * @throws UnreadableFile at once or while reading, when the file is not what was declared
     */
    static Reader open(BufferedInputStream plain, Charset charset) {
        try {
            refuseOtherFiles(plain);
            if (charset.equals(StandardCharsets.UTF_8)) {
                skipMark(plain);
            }
            return new StrictReader(plain, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code sent} holds: itself, or what it unpacks to when it is gzip. */
    static BufferedInputStream unpack(BufferedInputStream sent) throws IOException {
        return isGzip(sent) ? new BufferedInputStream(unpacked(sent), BUFFER) : sent;
    }

    private static boolean isGzip(InputStream in) throws IOException {
        byte[] start = peek(in, 2);
        return start.length == 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        try {
            var counted = new CountedStream(packed);
            return new GuardedStream(new GZIPInputStream(counted, BUFFER), counted::count);
        } catch (EOFException e) {
            throw UnreadableFile.truncated(0);
        } catch (ZipException e) {
            throw UnreadableFile.corrupt(0);
        }
    }

    private static void refuseOtherFiles(InputStream in) throws IOException {
        boolean packed = new String(readable(in, 2), StandardCharsets.ISO_8859_1).equals("PK");
        String kind = FileSignature.of(readable(in, packed ? FileSignature.LENGTH : FileSignature.SHORTEST));
        if (kind != null) {
            throw UnreadableFile.anotherKind(kind);
        }
    }

    /** The next bytes, which are still to be read after. */
    static byte[] readable(InputStream in, int count) throws IOException {
        try {
            return peek(in, count);
        } catch (EOFException e) {
            throw UnreadableFile.truncated(0);
        } catch (ZipException e) {
            throw UnreadableFile.corrupt(0);
        }
    }

    private static void skipMark(InputStream in) throws IOException {
        byte[] start = peek(in, 3);
        if (start.length == 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf) {
            in.skipNBytes(3);
        }
    }

    private static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] start = in.readNBytes(count);
        in.reset();
        return start;
    }
}
