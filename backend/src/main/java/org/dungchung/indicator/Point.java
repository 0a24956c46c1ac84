package org.dungchung.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One day of a series. */
public record Point(
        LocalDate date,
        Number numerator,
        Number denominator,
        @Nullable Double ratio) {}
