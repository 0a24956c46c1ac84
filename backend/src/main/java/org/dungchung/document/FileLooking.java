package org.dungchung.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Looks at files that somebody sends, one at a time, so that the memory for it is bounded. */
@Component
class FileLooking {

    /** A photo of a telephone has 3 to 15 MB, a scanned contract as much. */
    static final int MOST_MB = 20;

    private final ReentrantLock looking = new ReentrantLock(true);

    /**
     * Looks at a file.
     *
     * @param then what is done with it before the next one is looked at
     * @throws FileTooLarge if it has more than 20 MB
     * @throws UnsupportedFile if its bytes are of no type that is kept
     * @throws PictureTooLarge if it is a picture of more pixels than any camera gives
     */
    <T> T look(InputStream in, Function<Inspected, T> then) throws IOException {
        looking.lock();
        try {
            return then.apply(Inspected.of(bytes(in)));
        } finally {
            looking.unlock();
        }
    }

    private static byte[] bytes(InputStream in) throws IOException {
        int most = MOST_MB << 20;
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new FileTooLarge(MOST_MB);
        }
        return bytes;
    }
}
