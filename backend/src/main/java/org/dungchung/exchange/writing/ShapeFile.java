package org.dungchung.exchange.writing;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.locationtech.jts.geom.Envelope;

/** The shapes of a shapefile and their index, on disk until both are complete, for their headers tell their lengths. */
final class ShapeFile implements Closeable {

    private static final int HEADER = 100;

    private final int type;
    private final TempFile shapes = TempFile.create(".shp");
    private final TempFile index = TempFile.create(".shx");
    private final OutputStream shapesOut = new BufferedOutputStream(Files.newOutputStream(shapes.path()));
    private final OutputStream indexOut = new BufferedOutputStream(Files.newOutputStream(index.path()));
    private final Envelope extent = new Envelope();
    private long written = HEADER;
    private int records;

    ShapeFile(int type) throws IOException {
        this.type = type;
        shapesOut.write(new byte[HEADER]);
        indexOut.write(new byte[HEADER]);
    }

    TempFile shapes() {
        return shapes;
    }

    TempFile index() {
        return index;
    }

    void add(Row row) throws IOException {
        byte[] content = ShapeRecord.of(row.geometry(), type);
        if (written + 8 + content.length > Integer.MAX_VALUE) {
            throw new IOException("a shapefile holds two gigabytes at most; take another format or fewer rows");
        }
        if (row.geometry() != null && content.length > 4) {
            extent.expandToInclude(row.geometry().getEnvelopeInternal());
        }
        records++;
        shapesOut.write(pair(records, content.length / 2));
        shapesOut.write(content);
        indexOut.write(pair((int) (written / 2), content.length / 2));
        written += 8 + content.length;
    }

    private static byte[] pair(int first, int second) {
        return ByteBuffer.allocate(8).putInt(first).putInt(second).array();
    }

    void finish() throws IOException {
        shapesOut.close();
        indexOut.close();
        writeHeader(shapes, written);
        writeHeader(index, HEADER + 8L * records);
    }

    private void writeHeader(TempFile file, long length) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(9994).putInt(24, (int) (length / 2));
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
        if (!extent.isNull()) {
            header.putDouble(36, extent.getMinX()).putDouble(44, extent.getMinY());
            header.putDouble(52, extent.getMaxX()).putDouble(60, extent.getMaxY());
        }
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
            channel.write(header.rewind(), 0);
        }
    }

    @Override
    public void close() throws IOException {
        shapesOut.close();
        indexOut.close();
        shapes.close();
        index.close();
    }
}
