package org.dungchung.colocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What both sides have signed.
 *
 * @param number the contract's own number
 * @param from first day of the contract's term, both days inclusive
 * @param to last day of its term; null when it has no end
 * @param firstUseOn the day from which on the requester uses the places: the day on which the sharing ratio moves
 */
public record Contract(
        String number,
        LocalDate signedOn,
        LocalDate from,
        @Nullable LocalDate to,
        LocalDate firstUseOn) {}
