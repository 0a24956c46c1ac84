package org.dungchung.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A PNG: a signature, then chunks, each with a length, a name, its content and a sum. */
record PngFile(Octets file) implements PictureFile {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    /** What is needed to draw it, moving or not. */
    private static final Set<String> DRAWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");

    @Override
    public Exif exif() {
        return chunks().stream()
                .filter(piece -> name(piece).equals("eXIf"))
                .findFirst()
                .map(piece -> Exif.read(new Octets(file.part(piece.from() + 8, piece.to() - piece.from() - AROUND))))
                .orElse(Exif.NOTHING);
    }

    @Override
    public byte[] bare() {
        List<Piece> kept =
                chunks().stream().filter(piece -> DRAWN.contains(name(piece))).toList();
        var out = PictureFile.written(file.part(0, SIGNATURE));
        PictureFile.copy(file, kept, out);
        return out.toByteArray();
    }

    private String name(Piece piece) {
        return file.text(piece.from() + 4, 4);
    }

    /** All chunks up to the one that ends the picture: what somebody hung on behind it is left out. */
    private List<Piece> chunks() {
        var chunks = new ArrayList<Piece>();
        long place = SIGNATURE;
        while (place < file.length()) {
            var chunk = new Piece(place, place + AROUND + file.number(place, 4, true));
            chunks.add(chunk);
            place = name(chunk).equals("IEND") ? file.length() : chunk.to();
        }
        return chunks;
    }
}
