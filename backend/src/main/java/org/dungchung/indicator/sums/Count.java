package org.dungchung.indicator.sums;

import java.math.BigDecimal;

/** What a unit counts for on a day: two bits of {@code ways} for each way of counting, its weight, and its part in the lines beside the headline. */
record Count(
        int place,
        String kind,
        BigDecimal weight,
        long ways,
        boolean sameSite,
        int signedOnly,
        boolean emptyLet,
        int lapsed,
        int uncontracted,
        boolean unknownDate,
        int unknownUses,
        int oneSided) {}
