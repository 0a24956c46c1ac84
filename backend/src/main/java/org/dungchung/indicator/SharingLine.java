package org.dungchung.indicator;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A number beside a sharing ratio; rows.sql lets the units behind it through by its code.
 *
 * @param code part of the API
 * @param unit UNIT (of the indicator) or TENANCY
 * @param of what it is of the sums of one kind of unit
 */
record SharingLine(String code, String unit, ToDoubleFunction<SharingSums> of) {

    private static final SharingLine SAME_SITE =
            new SharingLine("same-site-different-masts", "UNIT", SharingSums::sameSiteDifferentMasts);
    private static final SharingLine RENTED_AND_EMPTY =
            new SharingLine("rented-and-empty", "UNIT", SharingSums::rentedAndEmpty);
    private static final SharingLine SIGNED =
            new SharingLine("signed-not-on-air", "TENANCY", SharingSums::signedNotOnAir);

    /** Of what is newly built: units in use that do not count as such. */
    private static final List<SharingLine> NOT_NEW = List.of(
            new SharingLine("unknown-age", "UNIT", SharingSums::unknownAge),
            new SharingLine("replaced", "UNIT", SharingSums::replaced));

    private static final List<SharingLine> OF_ALL = List.of(
            new SharingLine("contract-ended-still-used", "TENANCY", SharingSums::contractEndedStillUsed),
            new SharingLine("without-contract-in-force", "TENANCY", SharingSums::withoutContractInForce),
            new SharingLine("unknown-in-use-date", "UNIT", SharingSums::unknownInUseDate),
            new SharingLine("unknown-use-date", "TENANCY", SharingSums::unknownUseDate),
            new SharingLine("one-sided", "TENANCY", SharingSums::oneSided));

    /** Those of an indicator that counts such units, in the order in which they are read. */
    static List<SharingLine> of(Entry indicator, Switches headline) {
        List<SharingLine> notNew = headline.isNewlyBuilt() ? NOT_NEW : List.of();
        if (indicator.unit().equals("NEW_STATION")) {
            return notNew;
        }
        Stream<SharingLine> own = switch (indicator.unit()) {
            case "SITE" -> Stream.of(SAME_SITE, SIGNED);
            case "DUCT_KM", "DUCT_SECTION" -> Stream.of(RENTED_AND_EMPTY);
            default -> Stream.of(SIGNED);
        };
        return Stream.of(own, notNew.stream(), OF_ALL.stream())
                .flatMap(lines -> lines)
                .toList();
    }

    Figure.Line measure(List<SharingSums> headline, Words words) {
        double value = headline.stream().mapToDouble(of).sum();
        return new Figure.Line(code, words.of("line." + code), Figure.plain(value), unit);
    }
}
