package org.dungchung.exchange.reading;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Finds what divides the columns of a header, and says when that is not what was declared. */
final class Delimiter {

    private static final char[] USUAL = {',', ';', '\t', '|'};

    private Delimiter() {}

    /**
     * Returns the declared delimiter, else the usual one that finds most wanted columns, and then most columns.
     *
     * @throws UnreadableFile if another delimiter than the declared one finds more wanted columns in the header
     */
    static char of(String header, ColumnMap columns) {
        char likely = USUAL[0];
        for (char candidate : USUAL) {
            if (score(header, candidate, columns) > score(header, likely, columns)) {
                likely = candidate;
            }
        }
        Character declared = columns.layout().delimiter();
        if (declared == null) {
            return likely;
        }
        if (found(header, likely, columns) > found(header, declared, columns)) {
            throw UnreadableFile.wrongDelimiter(declared, likely, header);
        }
        return declared;
    }

    private static long score(String header, char delimiter, ColumnMap columns) {
        return found(header, delimiter, columns) * 1000 + cells(header, delimiter).length;
    }

    private static long found(String header, char delimiter, ColumnMap columns) {
        return Arrays.stream(cells(header, delimiter))
                .filter(cell ->
                        !columns.fieldsOf(cell.strip().replace("\"", "")).isEmpty())
                .count();
    }

    private static String[] cells(String header, char delimiter) {
        return header.split(Pattern.quote(String.valueOf(delimiter)), -1);
    }
}
