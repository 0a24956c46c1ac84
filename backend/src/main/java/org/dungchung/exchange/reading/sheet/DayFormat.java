package org.dungchung.exchange.reading.sheet;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of a day the format of a cell shows. */
enum DayFormat {
    /** It shows no day. */
    NONE(""),
    DAY(""),
    MONTH("-01"),
    YEAR("-01-01");

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final int MONTH_AND_YEAR = 17;
    private static final Set<Integer> OF_DAYS = Stream.of(
                    IntStream.of(14, 15, 16, 22), IntStream.rangeClosed(27, 36), IntStream.rangeClosed(50, 58))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());

    private final String hidden;

    DayFormat(String hidden) {
        this.hidden = hidden;
    }

    /** @param format the code of a format of the workbook's own; null where its number says it all */
    static DayFormat of(int id, @Nullable String format) {
        if (format == null) {
            return id == MONTH_AND_YEAR ? MONTH : OF_DAYS.contains(id) ? DAY : NONE;
        }
        String code = NO_FORMAT.matcher(format).replaceAll("");
        if (has(code, "dD")) {
            return DAY;
        }
        return !has(code, "yY") ? NONE : has(code, "mM") ? MONTH : YEAR;
    }

    private static boolean has(String code, String letters) {
        return code.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    /** What of an ISO day is shown; all of it where it is not the first day of what is shown. */
    String shown(String day) {
        return day.endsWith(hidden) ? day.substring(0, day.length() - hidden.length()) : day;
    }
}
