package org.dungchung.indicator.sums;

/** Days as numbers since 1970-01-01, of which a country has a hundred million. */
final class Day {

    /** The first day that is asked for, 1900-01-01: what began before has begun by then. */
    static final int FIRST = -25_567;

    static final int EVER = Integer.MIN_VALUE;
    static final int NEVER = Integer.MAX_VALUE;

    /** Of a beginning that nobody knows, where that is something else than one that always was. */
    static final int UNKNOWN = Integer.MIN_VALUE + 1;

    private Day() {}

    static boolean holds(int first, int last, int day) {
        return first <= day && day <= last;
    }

    /** Whether something may become another on a day that is named. */
    static boolean turns(int day) {
        return day > FIRST && day < NEVER;
    }
}
