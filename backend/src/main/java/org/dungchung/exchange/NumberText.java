package org.dungchung.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as sheets write them.
 *
 * <p>With a declared decimal sign that sign divides and the other one groups by three. Without a declaration a point is the decimal sign, a
 * comma is where nothing else is possible ({@code 105,3453}), several points group ({@code 1.200.000}), and what can be read in two ways
 * ({@code 9,934}) is refused. Whether one point groups is told by the whole column ({@link PointGroups}).
 */
final class NumberText {

    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3})");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ONE_COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern COMMA_OR_GROUP = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");

    private NumberText() {}

    /** @param decimal the declared decimal sign, or null */
    static double parse(String text, @Nullable Character decimal) throws BadValue {
        String written = plain(text, decimal);
        if (!startsLikeANumber(written)) {
            throw notANumber(decimal);
        }
        try {
            double value = Double.parseDouble(written);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw notANumber(decimal);
        }
        throw notANumber(decimal);
    }

    private static String plain(String text, @Nullable Character decimal) throws BadValue {
        String stripped = text.strip();
        String joined = BLANKS.matcher(stripped).replaceAll("");
        if (stripped.indexOf(',') < 0 && (decimal == null || decimal == '.')) {
            return decimal == null && PointGroups.areGroups(joined) ? joined.replace(".", "") : joined;
        }
        if (decimal == null) {
            return undeclared(joined);
        }
        return decimal == ',' ? withComma(joined) : withPoint(joined);
    }

    private static String withComma(String text) throws BadValue {
        if (text.indexOf('.') >= 0 && !GROUPED_BY_POINT.matcher(text).matches()) {
            throw new BadValue("decimal-point", "The decimal sign was declared to be a comma.");
        }
        return text.replace(".", "").replace(',', '.');
    }

    private static String withPoint(String text) throws BadValue {
        if (!GROUPED_BY_COMMA.matcher(text).matches()) {
            throw new BadValue(
                    "decimal-comma", "The decimal sign was declared to be a point; declare \"decimal\": \",\".");
        }
        return text.replace(",", "");
    }

    private static String undeclared(String text) throws BadValue {
        if (COMMA_OR_GROUP.matcher(text).matches()) {
            throw new BadValue(
                    "ambiguous-number",
                    "The comma may divide decimals or thousands; declare \"decimal\": \",\" or \"decimal\": \".\".");
        }
        if (ONE_COMMA.matcher(text).matches()) {
            return text.replace(',', '.');
        }
        if (GROUPED_BY_COMMA.matcher(text).matches()) {
            return text.replace(",", "");
        }
        return GROUPED_BY_POINT.matcher(text).matches() ? text.replace(".", "").replace(',', '.') : text;
    }

    /** Java also reads {@code NaN}, {@code Infinity}, {@code 0x1p3} and {@code 1d}; a sheet that has those has no number there. */
    private static boolean startsLikeANumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.-+eE".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static BadValue notANumber(@Nullable Character decimal) {
        return new BadValue(
                "not-a-number",
                decimal != null && decimal == ','
                        ? "A number like 105,25 is expected."
                        : "A number like 105.25 is expected.");
    }
}
