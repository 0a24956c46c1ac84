package org.dungchung.exchange.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets JSON through whose features have an end within reach; each is a tree in memory while it is read. Counted is what was read since the
 * last feature began: signs, and of those the ones of which each begins a value. A border of 700,000 points has some two million.
 */
final class ShortFeatures extends FilterReader {

    private static final long MOST_SIGNS = 64L << 20;
    private static final long MOST_VALUES = 3L << 20;

    private long signs;
    private long values;
    private boolean inFeature;

    ShortFeatures(Reader in) {
        super(in);
    }

    /** A feature begins about here: what reads this may be ahead by a buffer. */
    void begin() {
        inFeature = true;
        signs = 0;
        values = 0;
    }

    /** What follows is passed over and kept by nobody. */
    void end() {
        inFeature = false;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (inFeature) {
            signs += Math.max(count, 0);
            for (int i = offset; i < offset + count; i++) {
                char sign = target[i];
                values += sign == ',' || sign == '[' || sign == '{' ? 1 : 0;
            }
            if (signs > MOST_SIGNS || values > MOST_VALUES) {
                throw UnreadableFile.endlessFeature(MOST_SIGNS);
            }
        }
        return count;
    }
}
