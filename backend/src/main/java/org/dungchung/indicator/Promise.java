package org.dungchung.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target of a plan, before it is compared; {@code value} is a ratio, 0 to 1. */
record Promise(double value, String comparator, LocalDate date, String document) {

    /** Compares on unrounded numbers, since 99.845 % does not reach 99.85 %. */
    Figure.Target against(@Nullable Double ratio) {
        if (ratio == null) {
            return new Figure.Target(value, comparator, date, document, null, null);
        }
        boolean met = comparator.equals("MORE_THAN") ? ratio > value : ratio >= value;
        return new Figure.Target(value, comparator, date, document, met, value - ratio);
    }
}
