package org.dungchung.colocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a request ended without a contract: the requester took it back, or the owner its promise.
 *
 * @param on the day from which on no places are promised
 * @param by code of the organisation that withdrew
 * @param reason in its words; never null where it is the owner
 */
@Embeddable
record Withdrawal(
        @Column(name = "withdrawn_on") LocalDate on,
        @Column(name = "withdrawn_by") String by,
        @Column(name = "withdrawal_reason") @Nullable String reason) {}
