package org.dungchung.geo.ecql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.jspecify.annotations.Nullable;

/** Reads filters in ECQL, as GeoServer and GeoTools write it. */
public final class Ecql {

    /** The longest filter, in characters. */
    public static final int LONGEST = 4_000;

    /** How many brackets and negations may stand in one another. */
    public static final int DEEPEST = 20;

    /** How many comparisons a filter may hold; each value of an IN list is one. */
    public static final int MOST_COMPARISONS = 100;

    /** The farthest that DWITHIN may reach, in metres. */
    public static final int FARTHEST_METRES = 100_000;

    private static final Pattern PLACE = Pattern.compile("at line (\\d{1,4}), column (\\d{1,4})");

    private Ecql() {}

    /**
     * Reads a filter.
     *
     * @throws BadFilterText if it is too long or too deep, not ECQL, or uses functions, arithmetic or two properties in one comparison
     */
    public static Condition read(String text) throws BadFilterText {
        if (text.length() > LONGEST) {
            throw new BadFilterText(
                    LONGEST, "a filter has at most %d characters; this one has %d".formatted(LONGEST, text.length()));
        }
        requireShallow(text);
        return new ConditionReading().read(parse(text));
    }

    /** The parser goes down one call for each bracket, and a text of brackets alone would end it. */
    private static void requireShallow(String text) throws BadFilterText {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            quoted ^= character == '\'';
            depth = quoted ? depth : Math.max(0, depth + step(character));
            if (depth > DEEPEST) {
                throw new BadFilterText(i + 1, "brackets stand at most %d deep".formatted(DEEPEST));
            }
        }
    }

    private static int step(char character) {
        return switch (character) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    private static Filter parse(String text) throws BadFilterText {
        try {
            return ECQL.toFilter(text, new WithoutFunctions());
        } catch (CQLException e) {
            throw new BadFilterText(position(text, e.getMessage()), "it is not ECQL here");
        } catch (NumberFormatException e) {
            throw new BadFilterText(0, "a number in it is too large");
        } catch (UnsupportedOperationException e) {
            throw new BadFilterText(0, "functions are not answered");
        }
    }

    /** The parser counts lines and columns; readers of a query parameter count characters. */
    private static int position(String text, @Nullable String message) {
        Matcher place = PLACE.matcher(message == null ? "" : message);
        if (!place.find()) {
            return 0;
        }
        int start = 0;
        for (int line = 1; line < Integer.parseInt(place.group(1)); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(start + Integer.parseInt(place.group(2)), text.length());
    }
}
