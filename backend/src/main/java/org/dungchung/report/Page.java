package org.dungchung.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet from the top to the bottom. Texts are always text cells, so nothing that a user typed is ever a formula: a
 * {@link Formula} is made of places and words of ours alone.
 */
final class Page {

    /** A day in a text, as it is written here. */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final String PERCENT = "0.0000%";
    private static final int DIGITS = 6;
    private static final int KEPT_IN_MEMORY = 1_000;

    private final Worksheet sheet;
    private int row;

    Page(Worksheet sheet) {
        this.sheet = sheet;
    }

    Page title(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
        return this;
    }

    /** A heading that stays in sight while the rows below it are read. */
    Page head(List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(row, column, titles.get(column));
            sheet.style(row, column).bold().fillColor("DCE6F1").wrapText(true).set();
        }
        row++;
        sheet.freezePane(0, row);
        return this;
    }

    /**
     * One row of texts, numbers, days, {@link Ratio}s and {@link Formula}s; a null leaves its cell empty. Numbers have {@value #DIGITS} digits after the
     * point at most: a sum of kilometres has no more that mean something.
     */
    Page row(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            cell(column, values[column]);
        }
        row++;
        return this;
    }

    /** As {@link #row}, of a sheet with many of them: written out now and then, so that memory does not grow with their number. */
    void oneOfMany(@Nullable Object... values) {
        row(values);
        if (row % KEPT_IN_MEMORY == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The number of the row that is written next, as a spreadsheet counts: from one. */
    int next() {
        return row + 1;
    }

    Page widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.width(column, characters[column]);
        }
        return this;
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof Ratio ratio) {
            sheet.value(row, column, ratio.value());
            sheet.style(row, column).format(PERCENT).set();
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.expression());
            if (formula.ofRatio()) {
                sheet.style(row, column).format(PERCENT).set();
            }
        } else if (value instanceof Number number) {
            sheet.value(row, column, rounded(number));
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static Number rounded(Number number) {
        return number instanceof Double value
                ? BigDecimal.valueOf(value)
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .doubleValue()
                : number;
    }

    /** A number that is read as a percentage; stored unrounded. */
    record Ratio(double value) {

        static @Nullable Ratio of(@Nullable Double value) {
            return value == null ? null : new Ratio(value);
        }
    }

    /** What a spreadsheet computes from other cells. */
    record Formula(String expression, boolean ofRatio) {

        Formula(String expression) {
            this(expression, false);
        }

        /** One whose result is read as a percentage. */
        static Formula ratio(String expression) {
            return new Formula(expression, true);
        }
    }
}
