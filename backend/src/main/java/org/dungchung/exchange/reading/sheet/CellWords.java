package org.dungchung.exchange.reading.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers of spreadsheets as people read them: without the noise of floating point, and days as days. */
final class CellWords {

    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final long DAYS_1904 = 1462;
    private static final double LAST_DAY = 2_958_465;

    private CellWords() {}

    /**
     * Returns a number of fifteen digits at most, as spreadsheets show them, without exponent; what is no number as it stands.
     *
     * @param decimal the sign that divides decimals; null = a point
     */
    static String number(String kept, @Nullable Character decimal) {
        try {
            BigDecimal number = new BigDecimal(kept.strip()).round(AS_SHOWN);
            if (number.signum() == 0) {
                return "0";
            }
            if (Math.abs((long) number.scale()) > 400) {
                return kept;
            }
            String text = number.stripTrailingZeros().toPlainString();
            return decimal == null ? text : text.replace('.', decimal);
        } catch (NumberFormatException e) {
            return kept;
        }
    }

    /**
     * Returns what a number says that a sheet shows as a day: its ISO day, or month or year where no more is shown and it is the first day of
     * that, as programs keep them; null when it is none.
     *
     * @param since1904 whether the workbook counts from 1904
     */
    static @Nullable String day(String kept, boolean since1904, DayFormat format) {
        String day = format == DayFormat.NONE ? null : day(kept, since1904);
        return day == null ? null : format.shown(day);
    }

    private static @Nullable String day(String kept, boolean since1904) {
        try {
            double days = Double.parseDouble(kept) + (since1904 ? DAYS_1904 : 0);
            if (!(days >= 1 && days <= LAST_DAY)) {
                return null;
            }
            long whole = (long) days;
            return FIRST_DAY.plusDays(whole < 60 ? whole + 1 : whole).toString();
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
