package org.dungchung.indicator.sums;

/**
 * What a unit counts for from a day on.
 *
 * @param until the first day of which it is no longer true, {@link Day#NEVER} where there is none
 */
record Step(int from, int until, Count count) {}
