package org.dungchung.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An angle as people write one: {@code 9°10'34.5"B}, {@code N 9 10 34,5}, {@code 105 độ 9 phút Đông}; degrees, minutes and seconds, of
 * which only the last has decimals, with the letter of a direction before or behind.
 *
 * @param value in degrees; as written, so a direction has not turned its sign
 * @param direction {@code B}, {@code Đ}, {@code T} (bắc, đông, tây), {@code E}, {@code W}, {@code S}, or {@code N}, which is north in English
 *     and nam (south) in Vietnamese; null = none was written
 */
record Degrees(double value, @Nullable Character direction) {

    private static final int LONGEST = 60;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+0-9.,]*");
    private static final Pattern MARKED = Pattern.compile("\\d ?[°'\"]");
    private static final String LETTER = "([BNSEWĐDT]?)";
    private static final String SIXTIETHS = "([0-5]?\\d(?:[.,]\\d+)?)";
    private static final Pattern ANGLE = Pattern.compile(LETTER + " ?([-+]?)(?:(\\d{1,3}(?:[.,]\\d+)?) ?°?"
            + "|(\\d{1,3})(?: ?° ?| )" + SIXTIETHS + " ?'?"
            + "|(\\d{1,3})(?: ?° ?| )([0-5]?\\d)(?: ?' ?| )" + SIXTIETHS + " ?\"?) ?" + LETTER);

    /** How else signs and directions are written. */
    private static final String[][] WORDS = {
        {"ĐỘ|DEG(REES?)?|[º˚]", "°"},
        {"PHÚT|MIN(UTES?)?|[′’‘´`]", "'"},
        {"GIÂY|SEC(ONDS?)?|[″”“]|''", "\""},
        {"BẮC|NORTH", "B"},
        {"NAM|SOUTH", "S"},
        {"ĐÔNG", "Đ"},
        {"TÂY", "T"},
        {"EAST", "E"},
        {"WEST", "W"},
        {"[\\s\\u00a0.,:;]+(?=[BNSEWĐDT]?$)|(?<=[BNSEWĐDT])[\\s\\u00a0:.]+|[\\s\\u00a0]+", " "}
    };

    /** Whether a cell holds an angle in parts or with a direction; a plain number does not. */
    static boolean isWritten(String cell) {
        if (cell.length() > LONGEST || PLAIN_NUMBER.matcher(cell).matches()) {
            return false;
        }
        String plain = plain(cell);
        return MARKED.matcher(plain).find() || ANGLE.matcher(plain).matches();
    }

    /**
     * Reads an angle.
     *
     * @throws BadValue if it is none, or has sixty minutes or seconds
     */
    static Degrees parse(String cell) throws BadValue {
        Matcher angle = ANGLE.matcher(plain(cell));
        String letters = angle.matches() ? angle.group(1) + angle.group(9) : "none";
        if (letters.length() > 1) {
            throw new BadValue("not-an-angle", "An angle like 9°10'34.5\"B or 9.1763 is expected.");
        }
        double size = part(angle.group(3))
                + part(angle.group(4))
                + part(angle.group(6))
                + (part(angle.group(5)) + part(angle.group(7))) / 60
                + part(angle.group(8)) / 3600;
        return new Degrees(angle.group(2).equals("-") ? -size : size, letters.isEmpty() ? null : direction(letters));
    }

    private static Character direction(String letter) {
        return letter.equals("D") ? 'Đ' : letter.charAt(0);
    }

    private static double part(@Nullable String written) {
        return written == null ? 0 : Double.parseDouble(written.replace(',', '.'));
    }

    private static String plain(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        for (String[] word : WORDS) {
            plain = plain.replaceAll(word[0], word[1]);
        }
        return plain.strip();
    }
}
