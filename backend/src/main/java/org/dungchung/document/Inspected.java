package org.dungchung.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at, and may be kept.
 *
 * @param drawn null of what is no picture, or of one that cannot be drawn here
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Inspected(FileType type, byte[] bytes, Exif exif, Thumbnails.@Nullable Drawn drawn) {

    /**
     * Looks at a file.
     *
     * @throws UnsupportedFile if it is none of the types that are kept
     * @throws PictureTooLarge if it claims to have more pixels than any camera gives
     */
    static Inspected of(byte[] bytes) {
        var file = new Octets(bytes);
        FileType type = Recognition.of(file).orElseThrow(UnsupportedFile::new);
        return switch (type) {
            case JPEG, PNG -> picture(type, file);
            case WEBP -> new Inspected(type, bytes, PictureFile.of(type, file).exif(), null);
            case PDF, DOCX, XLSX -> new Inspected(type, bytes, Exif.NOTHING, null);
        };
    }

    private static Inspected picture(FileType type, Octets file) {
        Exif exif = PictureFile.of(type, file).exif();
        Thumbnails.Drawn drawn = Thumbnails.of(file.bytes(), exif.orientation());
        if (drawn == null) {
            throw new UnsupportedFile();
        }
        return new Inspected(type, file.bytes(), exif, drawn);
    }

    /** By which the same file is known again, in hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
