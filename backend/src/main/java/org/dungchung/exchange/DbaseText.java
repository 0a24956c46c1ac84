package org.dungchung.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the table of a shapefile can hold of a text. */
public final class DbaseText {

    /** Bytes of the widest column. */
    public static final int WIDTH = 254;

    private static final int LONGEST_TITLE = 10;

    private DbaseText() {}

    /** Whether a text, in UTF-8, is longer than a column. */
    public static boolean tooLong(String text) {
        return text.length() > WIDTH / 4 && bytes(text) > WIDTH;
    }

    /** Whether a title stays as it is. */
    public static boolean isTitle(String title) {
        return title.length() <= LONGEST_TITLE && bytes(title) == title.length();
    }

    /** Returns a text in pieces that each fit a column, nothing left out: divided at blanks, and where there are none between letters. */
    public static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        String rest = text.strip();
        while (tooLong(rest)) {
            String piece = rest.substring(0, fitting(rest));
            int blank = piece.lastIndexOf(' ');
            int end = blank > 0 ? blank : piece.length();
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    private static int fitting(String text) {
        int end = 0;
        int bytes = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            bytes += bytes(Character.toString(letter));
            if (bytes > WIDTH) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
