package org.dungchung.colocation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts the days on which offices work: not Saturdays, not Sundays, not the holidays.
 *
 * <p>The day on which something arrives does not count; the first working day after it is day 1. A deadline of n working days is over
 * at the end of day n.
 */
public record WorkingDays(Set<LocalDate> holidays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean includes(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** The {@code number}th working day after {@code arrival}, from 1. */
    public LocalDate after(LocalDate arrival, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("a deadline is at least one working day: " + number);
        }
        return Stream.iterate(arrival.plusDays(1), day -> day.plusDays(1))
                .filter(this::includes)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    /**
     * How many working days are left after {@code today} until {@code due}, {@code due} included.
     *
     * @return 0 on the last day and on days of rest that follow it; negative by the working days that went by since, today included
     */
    public int left(LocalDate today, LocalDate due) {
        return today.isAfter(due) ? -between(due, today) : between(today, due);
    }

    private int between(LocalDate before, LocalDate last) {
        return (int) before.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::includes)
                .count();
    }
}
