package org.dungchung.colocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The clock of a request.
 *
 * @param filedOn the day of filing, which does not count
 * @param dueOn the last day on which an answer is in time
 */
@Embeddable
record Clocked(
        @Column(updatable = false) LocalDate filedOn,
        @Column(updatable = false) LocalDate dueOn) {}
