package org.dungchung.indicator;

/** The sums of one variant for one kind of unit; the fields after the denominator are the lines beside the headline, {@code units} the records that count. */
record SharingSums(
        String variant,
        String kind,
        double numerator,
        double denominator,
        double sameSiteDifferentMasts,
        double signedNotOnAir,
        double rentedAndEmpty,
        double contractEndedStillUsed,
        double withoutContractInForce,
        double unknownInUseDate,
        double unknownUseDate,
        double oneSided,
        double unknownAge,
        double replaced,
        long units) {}
