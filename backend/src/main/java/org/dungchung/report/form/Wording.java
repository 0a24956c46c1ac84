package org.dungchung.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.dungchung.indicator.Text;
import org.dungchung.platform.AsOf;
import org.dungchung.report.content.Column;
import org.dungchung.report.kind.Phrases;
import org.jspecify.annotations.Nullable;

/** Says what is in a report in one language, as people read it. The signs of numbers are ours, whatever the server's locale. */
public record Wording(boolean vietnamese) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** That of a language; Vietnamese unless it is English. */
    public static Wording of(@Nullable String language) {
        return new Wording(!"en".equals(language));
    }

    String say(Text text) {
        return vietnamese ? text.vi() : text.en();
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    String instant(Instant instant) {
        return INSTANT.format(instant.atZone(AsOf.ZONE));
    }

    /** A cell as people read it; a text in both languages is in this one. */
    String cell(@Nullable Object cell, Column.Type type) {
        if (cell instanceof Number number) {
            return type == Column.Type.RATIO ? ratio(number) : number(number);
        }
        String text = words(cell);
        return cell != null && type == Column.Type.DAY ? day(LocalDate.parse(text)) : text;
    }

    /** What is no number as it is said in this language; a day as ISO 8601 has it. */
    String words(@Nullable Object cell) {
        if (cell instanceof Map<?, ?> both) {
            return String.valueOf(both.get(vietnamese ? "vi" : "en"));
        }
        if (cell instanceof Boolean answer) {
            return say(Phrases.of(answer ? "form.yes" : "form.no"));
        }
        return cell == null ? "" : cell.toString();
    }

    /** A fraction of one as a percentage, to a ten-thousandth of a per cent. */
    String ratio(Number ratio) {
        return format("#,##0.00##", new BigDecimal(ratio.toString()).multiply(HUNDRED)) + " %";
    }

    private String number(Number number) {
        return format("#,##0.######", new BigDecimal(number.toString()));
    }

    private String format(String pattern, BigDecimal number) {
        var signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator(vietnamese ? '.' : ',');
        signs.setDecimalSeparator(vietnamese ? ',' : '.');
        var format = new DecimalFormat(pattern, signs);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
