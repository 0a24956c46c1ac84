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

    /**
     * Checks that the days can follow one another.
     *
     * <p>Use before the signature, or outside the term, happens in the world, and is recorded as what it is: a tenancy without a contract
     * in force, reported by either side. Under a contract it would be counted as covered by it. An answer here has no place for a
     * warning that somebody reads, and such a day is nearly always a slip, so it is refused.
     *
     * @throws InvalidInput with each field that cannot be
     */
    void require() {
        new InvalidInput.Check()
                .present("contractNumber", number, "the number of the contract")
                .day("signedOn", signedOn)
                .day("contractFrom", from)
                .day("contractTo", to)
                .day("firstUseOn", firstUseOn)
                .that(to == null || !to.isBefore(from), "contractTo", to, "no day before contractFrom")
                .that(!firstUseOn.isBefore(earliestUse()), "firstUseOn", firstUseOn, "no day before " + earliestUse())
                .that(to == null || !firstUseOn.isAfter(to), "firstUseOn", firstUseOn, "no day after contractTo")
                .done();
    }

    private LocalDate earliestUse() {
        return signedOn.isAfter(from) ? signedOn : from;
    }
}
