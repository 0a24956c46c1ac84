package org.dungchung.background.osm;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dungchung.platform.Scratch;

/**
 * Where each node lies, for ways name their nodes by id only. Kept on disk, sixteen bytes each in the order of the ids; in memory is the first id of
 * each page. A country has tens of millions of them, and needs some megabytes of memory.
 */
public final class NodePlaces implements Closeable {

    private static final int ENTRY = 16;
    private static final int PAGE = 512;
    private static final int CHUNK = PAGE * ENTRY * (1 << 14);

    /** The place of a node that is not in the file. */
    public static final long NOWHERE = Long.MIN_VALUE;

    private final Path path;
    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(PAGE * ENTRY);
    private final List<MappedByteBuffer> chunks = new ArrayList<>();
    private long[] pages = new long[1024];
    private long count;
    private boolean whole;
    private long last;

    /** None yet. */
    public NodePlaces() throws IOException {
        path = Scratch.file("nodes-", "");
        file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * Adds a node.
     *
     * @throws UnreadableExtract if its id is not greater than that of the one before, or a way was met already
     */
    public void add(long id, int lon, int lat) throws IOException {
        if (whole || (count > 0 && id <= last)) {
            throw UnreadableExtract.notSorted(id);
        }
        last = id;
        if (count % PAGE == 0) {
            int page = (int) (count / PAGE);
            if (page == pages.length) {
                pages = Arrays.copyOf(pages, page * 2);
            }
            pages[page] = id;
        }
        buffer.putLong(id).putInt(lon).putInt(lat);
        count++;
        if (!buffer.hasRemaining()) {
            flush();
        }
    }

    /** All nodes are there; from now on they are looked up. */
    public void complete() throws IOException {
        if (whole) {
            return;
        }
        whole = true;
        flush();
        long size = count * ENTRY;
        for (long at = 0; at < size; at += CHUNK) {
            chunks.add(file.map(FileChannel.MapMode.READ_ONLY, at, Math.min(CHUNK, size - at)));
        }
    }

    /** The place of a node, longitude in the upper half and latitude in the lower; {@link #NOWHERE} if it is not there. */
    public long of(long id) {
        int used = (int) ((count + PAGE - 1) / PAGE);
        int found = Arrays.binarySearch(pages, 0, used, id);
        int page = found >= 0 ? found : -found - 2;
        if (page < 0) {
            return NOWHERE;
        }
        long low = (long) page * PAGE;
        long high = Math.min(count, low + PAGE) - 1;
        while (low <= high) {
            long middle = (low + high) >>> 1;
            MappedByteBuffer chunk = chunks.get((int) (middle * ENTRY / CHUNK));
            int at = (int) (middle * ENTRY % CHUNK);
            long there = chunk.getLong(at);
            if (there == id) {
                return chunk.getLong(at + Long.BYTES);
            }
            if (there < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NOWHERE;
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            if (file.write(buffer) < 0) {
                throw new IOException("nothing written");
            }
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        chunks.clear();
        file.close();
        Files.deleteIfExists(path);
    }
}
