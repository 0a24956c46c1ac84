package org.dungchung.contest;

/** How far a contest has come. */
public enum ContestState {
    /** It waits for the authority. */
    OPEN,
    /** The authority agrees; what follows from it is another change. */
    ACCEPTED,
    /** The authority does not, and said why. */
    REFUSED,
    /** Whoever raised it took it back. */
    WITHDRAWN
}
