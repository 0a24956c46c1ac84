package org.dungchung.indicator.sums;

import java.util.List;

/**
 * The sums of one version of an indicator.
 *
 * @param unit what is counted, as in {@code indicator.indicator}
 * @param kinds of assets that are units
 * @param ways of counting, the headline first
 */
record Book(int id, String unit, List<String> kinds, List<Way> ways) {

    /** Whether a pole line answers for its poles. */
    boolean countsLinesAlone() {
        return kinds.contains("POLE_LINE") && !kinds.contains("POLE");
    }

    /** Whether it is asked how many users there are on one support of several. */
    boolean hasSupports() {
        return kinds.contains("SITE") || countsLinesAlone();
    }
}
