package org.dungchung.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target of a plan, before it is compared; {@code value} is a ratio, 0 to 1. */
record Promise(double value, String comparator, LocalDate date, String document) {

    Figure.Target against(@Nullable Double ratio) {
        var target = new Figure.Target(value, comparator, date, document, null, null);
        return ratio == null
                ? target
                : new Figure.Target(value, comparator, date, document, target.isMetBy(ratio), value - ratio);
    }
}
