package org.dungchung.indicator.sums;

/**
 * One tenancy of a record, as {@code sharing.v_stated_at} tells of it on a day.
 *
 * @param record within its unit ({@link Known})
 * @param said whether it is in use at all, then from {@code from} to {@code to}; both inclusive
 * @param unknownDate whether it is in use since nobody knows when
 * @param contract whether there is one, then from {@code contractFrom} to {@code contractTo}; both inclusive
 * @param signedOn {@link Day#NEVER} where it was not
 */
record Use(
        int record,
        String organisation,
        boolean said,
        int from,
        int to,
        boolean unknownDate,
        boolean contract,
        int contractFrom,
        int contractTo,
        int signedOn,
        boolean oneSided) {

    boolean isUsed(int day) {
        return said && Day.holds(from, to, day);
    }

    boolean isInForce(int day) {
        return contract && Day.holds(contractFrom, contractTo, day);
    }

    boolean isSigned(int day) {
        return isUsed(day) || (signedOn <= day && day <= contractTo && day <= to);
    }

    boolean isLapsed(int day) {
        return isUsed(day) && contractTo < day;
    }
}
