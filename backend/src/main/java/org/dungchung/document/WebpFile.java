package org.dungchung.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A WebP: RIFF with chunks, each with a name, a length and its content, filled up to an even number of bytes. */
record WebpFile(Octets file) implements PictureFile {

    private static final int HEAD = 12;

    /** What is needed to draw it, moving or not. */
    private static final Set<String> DRAWN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private static final int SAYS_THAT_IT_TELLS = 0x0C;

    @Override
    public Exif exif() {
        return chunks().stream()
                .filter(piece -> name(piece).equals("EXIF"))
                .findFirst()
                .map(this::content)
                .map(tiff -> tiff.hasAt(0, 'E', 'x', 'i', 'f', 0, 0) ? new Octets(tiff.part(6, tiff.length())) : tiff)
                .map(Exif::read)
                .orElse(Exif.NOTHING);
    }

    private Octets content(Piece piece) {
        return new Octets(file.part(piece.from() + 8, file.number(piece.from() + 4, 4, false)));
    }

    @Override
    public byte[] bare() {
        List<Piece> kept =
                chunks().stream().filter(piece -> DRAWN.contains(name(piece))).toList();
        var out = PictureFile.written(file.part(0, HEAD));
        PictureFile.copy(file, kept, out);
        byte[] bytes = out.toByteArray();
        int size = bytes.length - 8;
        for (int i = 0; i < 4; i++) {
            bytes[4 + i] = (byte) (size >> (8 * i));
        }
        if (new Octets(bytes).hasAt(HEAD, 'V', 'P', '8', 'X')) {
            bytes[HEAD + 8] &= (byte) ~SAYS_THAT_IT_TELLS;
        }
        return bytes;
    }

    private String name(Piece piece) {
        return file.text(piece.from(), 4);
    }

    private List<Piece> chunks() {
        var chunks = new ArrayList<Piece>();
        long place = HEAD;
        long end = Math.min(file.length(), 8 + file.number(4, 4, false));
        while (place + 8 <= end) {
            long size = file.number(place + 4, 4, false);
            var chunk = new Piece(place, place + 8 + size + size % 2);
            chunks.add(chunk);
            place = chunk.to();
        }
        return chunks;
    }
}
