package org.dungchung.colocation;

import java.util.Set;

/** Where a request stands. One line here, its successors below; the page's texts follow. */
public enum RequestState {
    /** Sent to the owner; the clock runs. */
    FILED,
    /** The owner agrees and keeps the places; a contract is to follow. */
    ACCEPTED,
    /** The owner says no, with a reason. */
    REFUSED,
    /** The requester wants it no more, or the owner took its promise back. */
    WITHDRAWN,
    /** Under contract: the tenancy exists. */
    CONTRACTED;

    /** The states that may follow; none for an end. */
    public Set<RequestState> next() {
        return switch (this) {
            case FILED -> Set.of(ACCEPTED, REFUSED, WITHDRAWN);
            case ACCEPTED -> Set.of(CONTRACTED, WITHDRAWN);
            case REFUSED, WITHDRAWN, CONTRACTED -> Set.of();
        };
    }
}
