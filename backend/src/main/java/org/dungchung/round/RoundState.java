package org.dungchung.round;

/** How far a round has come. */
public enum RoundState {
    /** Those who are asked may answer. */
    OPEN,
    /** It has ended; what was handed in stays. */
    CLOSED,
    /** It should not have been, with a reason. */
    CANCELLED
}
