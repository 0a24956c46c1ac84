package org.dungchung.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units that people write behind a number although the column has one: {@code 30m}, {@code 42,5 mét}. */
final class UnitText {

    private static final Map<String, List<String>> ALSO = Map.of(
            "m", List.of("mét", "met"),
            "m²", List.of("m2"),
            "km²", List.of("km2"),
            "VND", List.of("đồng", "đ"),
            "places", List.of("chỗ"),
            "poles", List.of("cột"),
            "people", List.of("người"),
            "households", List.of("hộ"));

    private UnitText() {}

    /** Returns the number alone where {@code unit}, in one of its spellings, stands behind it; else the cell as it is. */
    static String without(@Nullable String unit, String cell) {
        String written = cell.strip();
        if (unit == null || written.isEmpty() || Character.isDigit(written.charAt(written.length() - 1))) {
            return written;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        for (String word : ALSO.getOrDefault(unit, List.of())) {
            if (lower.endsWith(word)) {
                return number(written, word);
            }
        }
        return lower.endsWith(unit.toLowerCase(Locale.ROOT)) ? number(written, unit) : written;
    }

    /** A unit behind no digit is none: what is left would not be what somebody wrote. */
    private static String number(String written, String unit) {
        String number = written.substring(0, written.length() - unit.length()).strip();
        boolean digit = !number.isEmpty() && Character.isDigit(number.charAt(number.length() - 1));
        return digit ? number : written;
    }
}
