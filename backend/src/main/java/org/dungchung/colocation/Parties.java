package org.dungchung.colocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The two sides of a request, by the codes of their organisations.
 *
 * @param requester who asks
 * @param owner who is asked
 */
@Embeddable
record Parties(
        @Column(updatable = false) String requester,
        @Column(updatable = false) String owner) {}
