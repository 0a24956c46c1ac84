package org.dungchung.indicator.sums;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One state of a record that speaks of a unit. Records are numbered within their unit, which is 0; -1 is none of them.
 *
 * @param site on which it stands, where that is a record of the unit
 * @param line to which it belongs, likewise
 * @param kept the record into which it was joined
 * @param beneath whether it only makes its line count for less
 * @param poles that a pole line declares
 * @param kilometres of a pole line or a duct section, else null
 * @param from {@link Day#EVER} without a first day
 * @param to inclusive, {@link Day#NEVER} without a last day
 * @param inUseFrom {@link Day#UNKNOWN} where nobody knows
 * @param builtOn likewise
 * @param retiredOn {@link Day#NEVER} where it is not
 * @param place where the unit lies; of other records 0
 */
record Known(
        int record,
        int site,
        int line,
        int kept,
        boolean beneath,
        String kind,
        @Nullable String owner,
        int poles,
        @Nullable BigDecimal kilometres,
        boolean planned,
        int from,
        int to,
        int inUseFrom,
        int builtOn,
        int retiredOn,
        int place) {

    boolean holds(int day) {
        return Day.holds(from, to, day);
    }

    boolean isInUse(int day) {
        return (inUseFrom == Day.UNKNOWN ? !planned : inUseFrom <= day) && day < retiredOn;
    }

    boolean isBuilt(int day) {
        if (builtOn == Day.UNKNOWN) {
            return isInUse(day);
        }
        return builtOn <= day && day < retiredOn;
    }

    boolean hasUnknownDate() {
        return inUseFrom == Day.UNKNOWN && !planned;
    }

    /** Only of sites, masts and pole lines several records are one thing. */
    boolean isJoined() {
        return kept >= 0 && (kind.equals("SITE") || kind.equals("MAST") || kind.equals("POLE_LINE"));
    }

    boolean isOfPoles() {
        return kind.equals("POLE") || kind.equals("POLE_LINE");
    }
}
