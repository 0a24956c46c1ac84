package org.dungchung.colocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What both sides have signed.
 *
 * @param number the contract's own number
 * @param from first day of the contract's term, both days inclusive; it may lie before the signature
 * @param to last day of its term; null when it has no end
 * @param firstUseOn the day from which on the requester uses the places: the day on which the sharing ratio moves
 */
@Embeddable
public record Contract(
        @Column(name = "contract_number") String number,
        @Column(name = "contract_signed_on") LocalDate signedOn,
        @Column(name = "contract_from") LocalDate from,
        @Column(name = "contract_to") @Nullable LocalDate to,
        @Column(name = "first_use_on") LocalDate firstUseOn) {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);

    /** A term or a use that begins later is a slip of the keyboard. */
    private static final int FORESEEN_YEARS = 10;

    /** No lease of land runs longer. */
    private static final int LONGEST_YEARS = 99;

    /**
     * Checks that the days can follow one another.
     *
     * <p>Use before the signature, or outside the term, happens in the world, and is recorded as what it is: a tenancy without a contract
     * in force, reported by either side. Under a contract it would be counted as covered by it. An answer here has no place for a
     * warning that somebody reads, and such a day is nearly always a slip, so it is refused.
     *
     * @param today the day on which it is entered: nobody has signed after it
     * @throws InvalidInput with each field that cannot be; never the first day of the term, where that is the signature's
     */
    void require(LocalDate today) {
        LocalDate soon = today.plusYears(FORESEEN_YEARS);
        LocalDate longest = today.plusYears(LONGEST_YEARS);
        new InvalidInput.Check()
                .present("contractNumber", number, "the number of the contract")
                .that(isBetween(EARLIEST, signedOn, today), "signedOn", signedOn, days(EARLIEST, today))
                .that(
                        from.equals(signedOn) || isBetween(EARLIEST, from, soon),
                        "contractFrom",
                        from,
                        days(EARLIEST, soon))
                .that(to == null || isBetween(EARLIEST, to, longest), "contractTo", to, days(EARLIEST, longest))
                .that(isBetween(EARLIEST, firstUseOn, soon), "firstUseOn", firstUseOn, days(EARLIEST, soon))
                .that(to == null || !to.isBefore(from), "contractTo", to, "no day before contractFrom")
                .that(!firstUseOn.isBefore(earliestUse()), "firstUseOn", firstUseOn, "no day before " + earliestUse())
                .that(to == null || !firstUseOn.isAfter(to), "firstUseOn", firstUseOn, "no day after contractTo")
                .done();
    }

    private static boolean isBetween(LocalDate first, LocalDate day, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static String days(LocalDate first, LocalDate last) {
        return "a day between %s and %s".formatted(first, last);
    }

    private LocalDate earliestUse() {
        return signedOn.isAfter(from) ? signedOn : from;
    }
}
