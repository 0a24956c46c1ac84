package org.dungchung.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target of a plan, before it is compared; {@code value} is a ratio, 0 to 1, or a number of units ({@link Figure#form}). */
record Promise(double value, String comparator, LocalDate date, String document) {

    Figure.Target against(@Nullable Double reached) {
        var target = new Figure.Target(value, comparator, date, document, null, null);
        return reached == null
                ? target
                : new Figure.Target(value, comparator, date, document, target.isMetBy(reached), value - reached);
    }
}
