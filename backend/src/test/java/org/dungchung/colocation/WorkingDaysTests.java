package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The end of April 2025, with three days of rest in it.
 *
 * <pre>
 *   Mo Tu We Th Fr Sa Su
 *   21 22 23 24 25 26 27
 *   28 29 (30) (1) (2) 3  4
 *    5  6  7  8  9 10 11
 * </pre>
 */
class WorkingDaysTests {

    private final WorkingDays days =
            new WorkingDays(Set.of(LocalDate.of(2025, 4, 30), LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 2)));

    @ParameterizedTest
    @CsvSource({
        "2025-04-21, 1, 2025-04-22",
        "2025-04-21, 7, 2025-05-05",
        "2025-04-25, 1, 2025-04-28",
        "2025-04-26, 1, 2025-04-28",
        "2025-04-27, 7, 2025-05-09",
        "2025-04-29, 1, 2025-05-05",
        "2025-05-01, 1, 2025-05-05",
        "2025-05-05, 7, 2025-05-14"
    })
    void theDayAfterTheArrivalIsDayOneAndRestIsNotCounted(LocalDate arrival, int number, LocalDate due) {
        assertThat(days.after(arrival, number)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-21, 2025-05-05, 7",
        "2025-04-29, 2025-05-05, 1",
        "2025-05-04, 2025-05-05, 1",
        "2025-05-05, 2025-05-05, 0",
        "2025-05-06, 2025-05-05, -1",
        "2025-05-10, 2025-05-09, 0",
        "2025-05-12, 2025-05-09, -1",
        "2025-05-13, 2025-05-09, -2"
    })
    void whatIsLeftEndsWithTheLastDayAndThenCountsBelowZero(LocalDate today, LocalDate due, int left) {
        assertThat(days.left(today, due)).isEqualTo(left);
    }

    @Test
    void weekendsAndHolidaysAreNoWorkingDays() {
        assertThat(days.includes(LocalDate.of(2025, 4, 29))).isTrue();
        assertThat(days.includes(LocalDate.of(2025, 4, 30))).isFalse();
        assertThat(days.includes(LocalDate.of(2025, 4, 26))).isFalse();
        assertThat(days.includes(LocalDate.of(2025, 4, 27))).isFalse();
    }

    @Test
    void aDeadlineIsAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(LocalDate.of(2025, 4, 21), 0));
    }
}
