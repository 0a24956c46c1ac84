package org.dungchung.inspection;

/** What became of a finding. */
public enum FindingState {
    /** Nobody has decided yet. */
    OPEN,
    /** A contest was raised. */
    CONTESTED,
    /** A draft of a change-set was begun. */
    PROPOSED,
    /** Nothing follows from it. */
    SETTLED
}
