package org.dungchung.exchange.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Lets XML through whose texts and tags have an end within reach; a parser would gather a longer one in memory. */
final class ShortTexts extends FilterInputStream {

    static final int LONGEST = 8 << 20;

    private long since;

    ShortTexts(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            since = target[i] == '<' ? 0 : since + 1;
        }
        if (since > LONGEST) {
            throw endless();
        }
        return count;
    }

    static UnreadableFile endless() {
        return new UnreadableFile(
                "endless-text",
                "A text in the file is longer than %d million characters.".formatted(LONGEST >> 20),
                Map.of("millions", LONGEST >> 20));
    }
}
