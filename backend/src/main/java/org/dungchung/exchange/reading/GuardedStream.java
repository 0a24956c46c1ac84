package org.dungchung.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.LongSupplier;

/** Unpacks no more than an honest file holds. */
public final class GuardedStream extends FilterInputStream {

    private static final long ALWAYS_FINE = 64L << 20;
    private static final long MOST_TIMES = 200;
    private static final long MOST = 16L << 30;

    private final LongSupplier packed;
    private long unpacked;

    /**
     * @param in gives what was packed
     * @param packed how many bytes it was made of, as far as is known by now
     */
    public GuardedStream(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        unpacked += Math.max(count, 0);
        if (unpacked > MOST || (unpacked > ALWAYS_FINE && unpacked > MOST_TIMES * packed.getAsLong())) {
            throw bomb();
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private UnreadableFile bomb() {
        return new UnreadableFile(
                "unpacks-too-large",
                "The file unpacks to more than %d times its size, as no list does; it was not read further."
                        .formatted(MOST_TIMES),
                Map.of("times", MOST_TIMES, "bytes", unpacked));
    }
}
