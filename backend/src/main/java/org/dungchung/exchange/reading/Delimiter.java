package org.dungchung.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what divides the columns of a header, and says when that is not what was declared. */
final class Delimiter {

    private static final char[] USUAL = {',', ';', '\t', '|'};

    private Delimiter() {}

    /**
     * Returns the declared delimiter, else the usual one by which a line has most wanted columns, and then the first line most columns.
     *
     * @param lines the first lines of a list; one of them is its header
     * @throws UnreadableFile if another delimiter than the declared one finds more wanted columns
     */
    static char of(List<String> lines, ColumnMap columns) {
        char likely = USUAL[0];
        for (char candidate : USUAL) {
            if (score(lines, candidate, columns) > score(lines, likely, columns)) {
                likely = candidate;
            }
        }
        Character declared = columns.layout().delimiter();
        if (declared == null) {
            return likely;
        }
        if (most(lines, likely, columns) > most(lines, declared, columns)) {
            throw UnreadableFile.wrongDelimiter(declared, likely, lines.get(0));
        }
        return declared;
    }

    private static long score(List<String> lines, char delimiter, ColumnMap columns) {
        return most(lines, delimiter, columns) * 1000 + cells(lines.get(0), delimiter).length;
    }

    private static long most(List<String> lines, char delimiter, ColumnMap columns) {
        return lines.stream()
                .mapToLong(line -> found(line, delimiter, columns))
                .max()
                .orElse(0);
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
