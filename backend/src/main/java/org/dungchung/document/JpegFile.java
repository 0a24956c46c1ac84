package org.dungchung.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A JPEG: segments, each with a marker and a length, then the pixels. */
record JpegFile(Octets file) implements PictureFile {

    private static final int JFIF = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int PIXELS = 0xDA;
    private static final int END = 0xD9;
    private static final int RESTART = 0xD0;
    private static final int EXIF = 0xE1;

    @Override
    public Exif exif() {
        return segments().stream()
                .filter(piece -> file.at(piece.from() + 1) == EXIF && "Exif\0".equals(file.text(piece.from() + 4, 5)))
                .findFirst()
                .map(piece -> Exif.read(new Octets(file.part(piece.from() + 10, piece.to() - piece.from() - 10))))
                .orElse(Exif.NOTHING);
    }

    @Override
    public byte[] bare() {
        List<Piece> kept = segments().stream().filter(piece -> !tells(piece)).toList();
        var out = PictureFile.written(file.part(0, 2), held(exif().orientation()));
        PictureFile.copy(file, kept, out);
        return out.toByteArray();
    }

    /** JFIF, the profile of the colours and how Adobe coded them are needed to draw; nothing else beside the pixels is. */
    private boolean tells(Piece piece) {
        int marker = file.at(piece.from() + 1);
        return switch (marker) {
            case JFIF -> !"JFIF\0".equals(file.text(piece.from() + 4, 5));
            case COLOURS -> !"ICC_PROFILE".equals(file.text(piece.from() + 4, 11));
            case ADOBE -> !"Adobe".equals(file.text(piece.from() + 4, 5));
            default -> marker == COMMENT || (marker > JFIF && marker <= LAST_APPLICATION);
        };
    }

    /** All segments up to the end of the picture: what somebody hung on behind it is left out. */
    private List<Piece> segments() {
        var segments = new ArrayList<Piece>();
        long place = 2;
        int marker = 0;
        while (marker != END && file.at(place) == 0xFF && place < file.length()) {
            marker = file.at(place + 1);
            long end = place + 2 + (marker == END ? 0 : Math.max(2, file.number(place + 2, 2, true)));
            var segment = new Piece(place, marker == PIXELS ? behindPixels(end) : end);
            segments.add(segment);
            place = segment.to();
        }
        return segments;
    }

    /** Where the next segment begins: 0xFF in pixels is followed by 0, or by one of eight signs to start anew. */
    private long behindPixels(long from) {
        long place = from;
        while (place < file.length()
                && !(file.at(place) == 0xFF && file.at(place + 1) != 0 && (file.at(place + 1) & 0xF8) != RESTART)) {
            place++;
        }
        return place;
    }

    /** A segment that says how the camera was held, and nothing else; nothing where it was upright. */
    private static byte[] held(int orientation) {
        if (orientation == 1) {
            return new byte[0];
        }
        String segment = "\u00FF\u00E1\0\"Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0%c\0\0\0\0\0\0";
        return segment.formatted((char) orientation).getBytes(StandardCharsets.ISO_8859_1);
    }
}
