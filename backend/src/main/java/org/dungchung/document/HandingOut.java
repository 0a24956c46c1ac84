package org.dungchung.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Writes files to those who asked for them. Whose network is slow holds neither a connection to the database, since each piece is read in a transaction of
 * its own, nor memory for a whole file, since what a photo is stripped to waits on disk.
 */
@Service
public class HandingOut {

    private static final int STRIPPED_AT_ONCE = 2;

    private final Contents contents;
    private final Semaphore stripping = new Semaphore(STRIPPED_AT_ONCE, true);

    HandingOut(Contents contents) {
        this.contents = contents;
    }

    /** Writes a file that {@link DocumentReading#file} has found. */
    public void write(DocumentReading.Handed file, OutputStream out) throws IOException {
        if (!file.bare()) {
            writeWhole(file.id(), out);
            return;
        }
        Path bare = Files.createTempFile("dungchung-bare", null);
        try {
            strip(file, bare);
            Files.copy(bare, out);
        } finally {
            Files.deleteIfExists(bare);
        }
    }

    private void strip(DocumentReading.Handed file, Path bare) throws IOException {
        stripping.acquireUninterruptibly();
        try {
            var whole = new ByteArrayOutputStream();
            writeWhole(file.id(), whole);
            Files.write(
                    bare,
                    PictureFile.of(file.type(), new Octets(whole.toByteArray())).bare());
        } finally {
            stripping.release();
        }
    }

    private void writeWhole(UUID id, OutputStream out) throws IOException {
        int part = 0;
        for (Optional<byte[]> piece = contents.piece(id, part); piece.isPresent(); piece = contents.piece(id, ++part)) {
            out.write(piece.get());
        }
    }
}
