package org.dungchung.indicator;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/** How far the days of a series lie apart. */
public enum Step {
    DAY(Period.ofDays(1)),
    MONTH(Period.ofMonths(1)),
    QUARTER(Period.ofMonths(3)),
    YEAR(Period.ofYears(1));

    private final Period period;

    Step(Period period) {
        this.period = period;
    }

    /** The days from the last one backwards, in order, so that the last day is always among them; both ends inclusive. */
    List<LocalDate> days(LocalDate from, LocalDate to) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> to.minus(period.multipliedBy(i)))
                .takeWhile(day -> !day.isBefore(from))
                .sorted()
                .toList();
    }
}
