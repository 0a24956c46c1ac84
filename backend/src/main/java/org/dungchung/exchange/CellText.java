package org.dungchung.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dungchung.exchange.reading.ColumnMap;
import org.jspecify.annotations.Nullable;

/** Cells of text, days, yes and no, and words from a list, brought to the form in which the database reads them. */
final class CellText {

    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern TIME =
            Pattern.compile("[T ](\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?|00:00:00(\\.0+)?(Z|[+-]00(:?00)?))$");
    private static final Pattern SERIAL = Pattern.compile("1826[4-9]|182[7-9]\\d|18[3-9]\\d\\d|19\\d{3}|[2-7]\\d{4}");
    private static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);
    private static final Set<String> YES = Set.of("true", "t", "yes", "y", "1", "x", "có", "co");
    private static final Set<String> NO = Set.of("false", "f", "no", "n", "0", "không", "khong");

    private CellText() {}

    /** Without outer blanks, composed (NFC), no control characters but those that part lines; no longer than the field allows. */
    static String text(String cell, TargetField field) throws BadValue {
        return text(cell, false, (int) Math.min(field.range()[1], LONGEST_TEXT));
    }

    /** Without outer blanks, composed (NFC), no control characters. */
    static String code(String cell) throws BadValue {
        return text(cell, true, LONGEST_CODE);
    }

    private static String text(String cell, boolean code, int most) throws BadValue {
        String text = cell.strip();
        if (text.length() > most) {
            throw new BadValue("too-long", "At most %d characters are expected.".formatted(most), Map.of("most", most));
        }
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ascii &= c < 0x80;
            if (c < ' ' && (code || "\n\r\t".indexOf(c) < 0)) {
                throw new BadValue("control-character", "The text has a character that cannot be printed.");
            }
        }
        return ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * A day as 2023-06-30, as 2023/06/30 where GDAL wrote it, or, as people write it here, 30/6/2023 (also with points or hyphens); a time
     * behind it is left out. Else the number by which spreadsheets count days, 45107, where its format was lost; from 1950 to 2119.
     */
    static String day(String cell) throws BadValue {
        String text = TIME.matcher(cell.strip()).replaceFirst("");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        if (SERIAL.matcher(text).matches()) {
            return COUNTED_FROM.plusDays(Long.parseLong(text)).toString();
        }
        throw new BadValue("not-a-day", "A day is written 2023-06-30 or 30/06/2023.");
    }

    private static String day(String year, String month, String day) throws BadValue {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.getYear() < 1900 || date.getYear() > 2200) {
                throw new BadValue("date-out-of-range", "A day between 1900-01-01 and 2200-12-31 is expected.");
            }
            return date.toString();
        } catch (DateTimeException e) {
            throw new BadValue("not-a-day", "The calendar has no such day; it is written 2023-06-30 or 30/06/2023.");
        }
    }

    static String yesOrNo(String cell) throws BadValue {
        String word = Normalizer.normalize(cell.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        if (YES.contains(word)) {
            return "t";
        }
        if (NO.contains(word)) {
            return "f";
        }
        throw new BadValue("not-yes-or-no", "yes or no (có, không; 1, 0) is expected.");
    }

    /** The code of a word from the list of {@code field}: written as the code, or as people say it in either language, with diacritics or without. */
    static String oneOf(String cell, TargetField field) throws BadValue {
        String code = code(cell, field);
        if (code != null) {
            return code;
        }
        String words = Objects.requireNonNull(field.limits());
        throw new BadValue(
                "unknown-word",
                "One of these is expected: %s.".formatted(words.replace("|", ", ")),
                Map.of("words", words.replace("|", ", ")));
    }

    /** The same; a word that is not in the list is kept as it is written. */
    static String wordOr(String cell, TargetField field) throws BadValue {
        String code = code(cell, field);
        return code == null ? code(cell) : code;
    }

    private static @Nullable String code(String cell, TargetField field) {
        String said = ColumnMap.plain(cell);
        return Arrays.stream(Objects.requireNonNull(field.limits()).split("\\|", -1))
                .filter(code -> field.saying(code)
                        .anyMatch(word -> ColumnMap.plain(word).equals(said)))
                .findFirst()
                .orElse(null);
    }
}
