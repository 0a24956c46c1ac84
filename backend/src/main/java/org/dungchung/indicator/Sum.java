package org.dungchung.indicator;

import org.jspecify.annotations.Nullable;

/** Shared (or covered) units and all that count, in the unit of the indicator. */
record Sum(double numerator, double denominator) {

    @Nullable Double ratio() {
        return Figure.ratio(numerator, denominator);
    }
}
