package org.dungchung.exchange.reading.shape;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.dungchung.exchange.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The records of a .shp, one after the other. A record is believed as far as there are bytes for what it says. */
final class ShapeRecords implements AutoCloseable {

    private static final int HEADER = 100;
    private static final int FILE_CODE = 9994;
    private static final int LONGEST = 64 << 20;

    private final DataInputStream in;
    private byte[] content = new byte[0];

    ShapeRecords(InputStream in) throws IOException {
        this.in = new DataInputStream(in);
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
        if (header.remaining() < HEADER || header.getInt(0) != FILE_CODE) {
            throw UnreadableFile.notThisFormat(ShapefileFeatures.FORMAT, "its .shp has no header of a Shapefile.");
        }
    }

    /** Goes to the next record; false at the end of the file. */
    boolean next() throws IOException {
        byte[] header = in.readNBytes(8);
        if (header.length == 0) {
            return false;
        }
        if (header.length < 8) {
            throw new EOFException();
        }
        long length = ByteBuffer.wrap(header).getInt(4) * 2L;
        if (length < 4 || length > LONGEST) {
            throw new EOFException();
        }
        content = in.readNBytes((int) length);
        if (content.length < length) {
            throw new EOFException();
        }
        return true;
    }

    /**
     * The geometry of this record; null when it has none.
     *
     * @throws IllegalArgumentException if it is damaged
     */
    @Nullable Geometry geometry() {
        try {
            return ShapeGeometry.read(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
