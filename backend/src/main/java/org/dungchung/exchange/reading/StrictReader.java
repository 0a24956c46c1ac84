package org.dungchung.exchange.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Decodes and never guesses: the first byte that is not text in the declared encoding ends the reading, with its place. */
final class StrictReader extends Reader {

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private long bytesBefore;
    private long line = 1;
    private boolean atEnd;

    StrictReader(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (result.isError()) {
                count(target, offset, chars.position());
                throw misencoded();
            }
            if (chars.position() == 0 && atEnd) {
                return -1;
            }
            if (chars.position() == 0) {
                fill();
            }
        }
        count(target, offset, chars.position());
        return chars.position();
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int count = readNamingFaults();
        if (count < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private int readNamingFaults() throws IOException {
        try {
            return in.read(bytes.array(), bytes.position(), bytes.remaining());
        } catch (EOFException e) {
            throw UnreadableFile.truncated(line);
        } catch (ZipException e) {
            throw UnreadableFile.corrupt(line);
        }
    }

    private void count(char[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (target[i] == '\n') {
                line++;
            } else if (target[i] == 0 && charset.equals(StandardCharsets.UTF_8)) {
                throw misencoded();
            }
        }
    }

    private UnreadableFile misencoded() {
        byte[] sample = Arrays.copyOfRange(bytes.array(), 0, bytes.limit());
        String likely = EncodingGuess.likely(sample);
        if (likely == null) {
            return UnreadableFile.anotherKind("binary data");
        }
        long offset = bytesBefore + bytes.position();
        return UnreadableFile.notThisEncoding(new UnreadableFile.Misencoded(offset, line), charset.name(), likely);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
