package org.dungchung.changeset.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dungchung.changeset.ReviewTimes;
import org.dungchung.changeset.ReviewTimes.ReviewTime;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How long change-sets wait for the authority. */
@RestController
@RequestMapping("/api/review-times")
class ReviewTimeController {

    private static final int MONTHS_BEFORE = 11;

    private final ReviewTimes times;
    private final Clock clock;

    ReviewTimeController(ReviewTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /**
     * Per organisation and month of submission, the newest month first: how much was submitted and decided, within how many days, and what waits.
     *
     * @param from the first day of submission; eleven months before the month of the last one, where not said
     * @param to the last day of submission; today, where not said
     */
    @GetMapping
    List<ReviewTime> list(@RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate to) {
        LocalDate last = to == null ? LocalDate.now(clock.withZone(AsOf.ZONE)) : to;
        LocalDate first = from == null ? last.withDayOfMonth(1).minusMonths(MONTHS_BEFORE) : from;
        return times.list(first, last);
    }
}
