package org.dungchung.sameplace;

/** What was decided of two records. */
public enum PairState {
    /** Nothing, or it was undone. */
    OPEN,
    /** They are one thing; one of them stands for both. */
    JOINED,
    /** They are two things. */
    DISTINCT
}
