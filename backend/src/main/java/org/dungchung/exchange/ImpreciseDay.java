package org.dungchung.exchange;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of which people say the year, the quarter or the month alone: {@code 2018}, {@code năm 2018}, {@code 01/2020}, {@code tháng 1 năm 2020},
 * {@code Q3/2019}, {@code quý III/2019}.
 *
 * @param first the first day of the time that is said
 */
record ImpreciseDay(Precision precision, LocalDate first) {

    /** What follows the name of a field of a day in that of the field that says how exactly it is known. */
    static final String FIELD = "Precision";

    private static final Pattern YEAR = Pattern.compile("(?:năm|nam)? ?(\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("(?:tháng|thang|t)? ?(\\d{1,2})(?: ?[/.-] ?| ?,? ?(?:năm|nam) ?)(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:quý|quí|quy|qui|q)[ .]?(iv|i{1,3}|[1-4])(?: ?[/.,-] ?| ?,? ?(?:năm|nam) ?| )(\\d{4})");
    private static final Pattern YEAR_QUARTER = Pattern.compile("(\\d{4})[-/ ]?q([1-4])");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    /** How exactly a day is known, where it is not to the day. */
    enum Precision {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Precision(int months) {
            this.months = months;
        }
    }

    /** Returns null when the text says no such time. */
    static @Nullable ImpreciseDay of(String cell) {
        String text = Normalizer.normalize(cell.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ");
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return of(Precision.YEAR, year.group(1), 1);
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return of(Precision.QUARTER, quarter.group(2), quarter(quarter.group(1)));
        }
        Matcher yearQuarter = YEAR_QUARTER.matcher(text);
        if (yearQuarter.matches()) {
            return of(Precision.QUARTER, yearQuarter.group(1), quarter(yearQuarter.group(2)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return of(Precision.MONTH, month.group(2), Integer.parseInt(month.group(1)));
        }
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        return yearMonth.matches()
                ? of(Precision.MONTH, yearMonth.group(1), Integer.parseInt(yearMonth.group(2)))
                : null;
    }

    /** @return the first month of the quarter */
    private static int quarter(String said) {
        int roman = ROMAN.indexOf(said);
        return 3 * (roman < 0 ? Integer.parseInt(said) - 1 : roman) + 1;
    }

    private static @Nullable ImpreciseDay of(Precision precision, String year, int month) {
        int number = Integer.parseInt(year);
        boolean isOne = month >= 1 && month <= 12 && number >= 1900 && number <= 2200;
        return isOne ? new ImpreciseDay(precision, LocalDate.of(number, month, 1)) : null;
    }

    /** The day that stands for it: its last one for a field that says until when something holds, else its first. */
    LocalDate day(TargetField field) {
        boolean until = field.name().endsWith("To") || field.name().endsWith("ExpiresOn");
        return until ? first.plusMonths(precision.months).minusDays(1) : first;
    }
}
