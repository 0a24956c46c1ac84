package org.dungchung.geo.raster;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;

/**
 * Walks the directories of a TIFF file before a library believes them: a count that the file cannot hold would otherwise become an array of that
 * length, and a directory that follows itself a walk without end.
 */
final class TiffDirectory {

    private static final int MOST_DIRECTORIES = 64;
    private static final int MOST_ENTRIES = 1_000;
    private static final int ENTRY = 12;
    private static final long[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final RandomAccessFile file;
    private final boolean little;

    private TiffDirectory(RandomAccessFile file, boolean little) {
        this.file = file;
        this.little = little;
    }

    /** @throws BadRaster if a directory is not where, or not as long, as the file says */
    static void check(Path path) throws BadRaster {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            int order = file.readUnsignedShort();
            if (order != 0x4949 && order != 0x4d4d) {
                throw new BadRaster("it does not begin as a TIFF file does");
            }
            var directory = new TiffDirectory(file, order == 0x4949);
            int version = directory.unsignedShort();
            if (version == 43) {
                throw new BadRaster(
                        "it is a BigTIFF; write it again with gdal_translate -co BIGTIFF=NO -co COMPRESS=DEFLATE");
            }
            if (version != 42) {
                throw new BadRaster("it does not begin as a TIFF file does");
            }
            directory.walk();
        } catch (EOFException e) {
            throw new BadRaster("it breaks off", e);
        } catch (IOException e) {
            throw new BadRaster("it cannot be read", e);
        }
    }

    private void walk() throws IOException, BadRaster {
        var visited = new HashSet<Long>();
        for (long at = unsignedInt(); at != 0; at = unsignedInt()) {
            if (!visited.add(at) || visited.size() > MOST_DIRECTORIES) {
                throw new BadRaster("its directories follow one another without end");
            }
            file.seek(at);
            int entries = unsignedShort();
            if (entries > MOST_ENTRIES) {
                throw new BadRaster("its directory has too many entries");
            }
            for (int entry = 0; entry < entries; entry++) {
                file.seek(at + 2 + (long) entry * ENTRY);
                entry();
            }
            file.seek(at + 2 + (long) entries * ENTRY);
        }
    }

    private void entry() throws IOException, BadRaster {
        unsignedShort();
        int type = unsignedShort();
        long count = unsignedInt();
        long bytes = type < BYTES.length ? BYTES[type] * count : 0;
        long at = unsignedInt();
        if (bytes > file.length() || (bytes > 4 && at + bytes > file.length())) {
            throw new BadRaster("its directory names values that the file does not have");
        }
    }

    private int unsignedShort() throws IOException {
        int read = file.readUnsignedShort();
        return little ? Short.toUnsignedInt(Short.reverseBytes((short) read)) : read;
    }

    private long unsignedInt() throws IOException {
        int read = file.readInt();
        return Integer.toUnsignedLong(little ? Integer.reverseBytes(read) : read);
    }
}
