package org.dungchung.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A picture as its pieces: what the camera wrote beside the pixels is found in them, and left out. */
sealed interface PictureFile permits JpegFile, PngFile, WebpFile {

    /** The file of a picture, whose type is one of the pictures. */
    static PictureFile of(FileType type, Octets file) {
        return switch (type) {
            case JPEG -> new JpegFile(file);
            case PNG -> new PngFile(file);
            case WEBP -> new WebpFile(file);
            case PDF, DOCX, XLSX -> throw new IllegalArgumentException(type + " is no picture");
        };
    }

    /** What the camera says. */
    Exif exif();

    /** The same picture, pixel for pixel and held the same way, without where, when, by what and by whom it was taken. */
    byte[] bare();

    /** A piece of a file. */
    record Piece(long from, long to) {}

    /** These pieces, one after another. */
    static void copy(Octets file, List<Piece> pieces, OutputStream out) {
        try {
            for (Piece piece : pieces) {
                out.write(file.part(piece.from(), piece.to() - piece.from()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written into memory does not fail. */
    static ByteArrayOutputStream written(byte[]... beginning) {
        var out = new ByteArrayOutputStream();
        for (byte[] bytes : beginning) {
            out.writeBytes(bytes);
        }
        return out;
    }
}
