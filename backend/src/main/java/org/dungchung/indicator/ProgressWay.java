package org.dungchung.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * How it is counted what is done of what a plan asks for, as data; see {@code indicator.progress_way}.
 *
 * @param since the first day that counts, of what is done within a plan's time; null for what is counted as it stands on the day
 */
public record ProgressWay(String variant, @Nullable LocalDate since) implements Counting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Override
    public ProgressWay named(String name) {
        return new ProgressWay(name, since);
    }

    @Override
    public String code() {
        return since == null ? "as-it-stands" : "since-" + since;
    }

    @Override
    public void check(InvalidInput.Check check, String field, String unit) {
        boolean dated = Progress.of(unit).sinceADay();
        check.that(
                dated == (since != null),
                field + ".since",
                since,
                dated ? "the first day that counts" : "nothing: what is there on the day is counted");
        if (since != null) {
            check.day(field + ".since", since);
        }
    }

    @Override
    public List<String> phrases(String unit) {
        return List.of("unit." + unit, since == null ? "none" : "since." + unit + "|" + DAY.format(since));
    }

    Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        if (since != null) {
            map.put("since", since.toString());
        }
        return map;
    }
}
