package org.dungchung.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a tenancy. Use and contract are two periods, both days of each inclusive; a change says all of it again.
 *
 * @param organisation code of the tenant; the owner's own use has the owner here. Left out in a change, for it cannot change
 * @param places how many; null means one
 * @param used false: let and not used, without a period of use; null means true
 * @param usedFrom first day of use; null when nobody knows
 * @param usedTo last day of use; null while it goes on
 * @param contractTo last day of the contract; null when it has no end
 * @param restricted of defence or security; the authority alone says so. Null leaves it as it is, at first not
 * @param reason why it is recorded or changed
 */
public record TenancyForm(
        @Nullable String organisation,
        @Nullable Integer places,
        @Nullable Boolean used,
        @Nullable LocalDate usedFrom,
        @Nullable LocalDate usedTo,
        @Nullable String contractNumber,
        @Nullable LocalDate contractSignedOn,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        @Nullable Boolean restricted,
        @Nullable String reason) {

    /** The same without a word on whether it is restricted. */
    TenancyForm openly() {
        return new TenancyForm(
                organisation,
                places,
                used,
                usedFrom,
                usedTo,
                contractNumber,
                contractSignedOn,
                contractFrom,
                contractTo,
                null,
                reason);
    }
}
