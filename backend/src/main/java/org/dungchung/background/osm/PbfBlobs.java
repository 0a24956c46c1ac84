package org.dungchung.background.osm;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The outer shell of a PBF file: blobs, each with its length and kind, packed by zlib or not at all. */
final class PbfBlobs implements AutoCloseable {

    static final String HEADER = "OSMHeader";
    static final String DATA = "OSMData";

    /** What the format allows; a file that says more is none. */
    private static final int LONGEST_HEADER = 64 << 10;

    private static final int LONGEST_BLOB = 32 << 20;

    private final DataInputStream in;
    private final Inflater inflater = new Inflater();

    PbfBlobs(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** Whether a file that begins with these bytes is one: a short header of kind OSMHeader. */
    static boolean isPbf(byte[] first) {
        return first.length > 15
                && first[0] == 0
                && first[4] == 0x0a
                && new String(first, 6, HEADER.length(), StandardCharsets.US_ASCII).equals(HEADER);
    }

    /** The next blob, unpacked; null at the end of the file. */
    @Nullable Blob next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        int length = (first << 24) | (in.readUnsignedByte() << 16) | in.readUnsignedShort();
        String kind = "";
        int size = 0;
        var header = new Fields(read(length, LONGEST_HEADER));
        while (header.more()) {
            switch (header.next()) {
                case 1 -> kind = header.text();
                case 3 -> size = (int) header.number();
                default -> header.skip();
            }
        }
        return new Blob(kind, unpacked(new Fields(read(size, LONGEST_BLOB))));
    }

    private byte[] read(int length, int longest) throws IOException {
        if (length < 0 || length > longest) {
            throw UnreadableExtract.damaged();
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private byte[] unpacked(Fields blob) {
        int size = 0;
        while (blob.more()) {
            switch (blob.next()) {
                case 1 -> {
                    return blob.bytes();
                }
                case 2 -> size = (int) blob.number();
                case 3 -> {
                    return inflated(blob.bytes(), size);
                }
                case 4, 6, 7 -> throw UnreadableExtract.unknownFeature("a packing other than zlib");
                default -> blob.skip();
            }
        }
        throw UnreadableExtract.damaged();
    }

    private byte[] inflated(byte[] packed, int size) {
        if (size < 0 || size > LONGEST_BLOB) {
            throw UnreadableExtract.damaged();
        }
        try {
            byte[] plain = new byte[size];
            inflater.reset();
            inflater.setInput(packed);
            int at = 0;
            while (at < size && !inflater.finished()) {
                int more = inflater.inflate(plain, at, size - at);
                if (more == 0) {
                    throw UnreadableExtract.damaged();
                }
                at += more;
            }
            if (at < size) {
                throw UnreadableExtract.damaged();
            }
            return plain;
        } catch (DataFormatException e) {
            throw UnreadableExtract.damaged();
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** One blob: its kind and what was in it. */
    static final class Blob {

        private final String kind;
        private final byte[] bytes;

        private Blob(String kind, byte[] bytes) {
            this.kind = kind;
            this.bytes = bytes;
        }

        String kind() {
            return kind;
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
